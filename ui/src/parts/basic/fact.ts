/** A name and its value, as `Facts` lists them. */
export interface Fact {
  name: string;
  value: string;
  testid: string;
  /** A second, quieter value. */
  note?: { value: string; testid: string };
  /** The value is to be compared letter by letter. */
  exact?: boolean;
}
