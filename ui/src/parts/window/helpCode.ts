/** A help code in writing: two groups of four characters. */
export function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

/** A help code for a screen reader: character by character. */
export function spelledOut(code: string): string {
  return [...code].join(' ');
}
