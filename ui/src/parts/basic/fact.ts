import { text } from '../../messages.svelte';

/** A name and its value, as `Facts` lists them. */
export interface Fact {
  name: string;
  value: string;
  testid: string;
  /** A second, quieter value. */
  note?: { value: string; testid: string } | null;
  /** The value is to be compared letter by letter. */
  exact?: boolean;
}

/** A fact that has its name from the message with its test id. */
export function fact(id: string, value: string, note: Fact['note'] = null): Fact {
  return { name: text(id), value, testid: id, note };
}
