import { text } from '../../messages.svelte';

/** A help code in writing: two groups of four characters. */
export function inGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

/** A help code for a screen reader: character by character. */
export function spelledOut(code: string): string {
  return [...code].join(' ');
}

/** Each character of a code with what is said on the telephone: the name of a letter, and of zero, which looks like O. */
export function named(code: string): { letter: string; name: string }[] {
  const names = text('spelling-names').split(' ');
  return [...code].map((letter) => ({
    letter,
    name:
      letter === '0'
        ? text('spelling-zero')
        : (names.find((name) => name.startsWith(letter)) ?? ''),
  }));
}
