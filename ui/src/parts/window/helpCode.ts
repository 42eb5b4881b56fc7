/** A help code as it is read: in two groups of four. */
export function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

/** A help code as a screen reader says it: character by character. */
export function spelledOut(code: string): string {
  return [...code].join(' ');
}
