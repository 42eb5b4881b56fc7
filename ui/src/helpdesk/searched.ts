import { entryOf, type Entry } from '../search';

/** An entry of the guide as it is searched. Its heading is the caller's, and says no more than what is said below it. */
export function searched<Item>(
  item: Item,
  code: string | null | undefined,
  heading: string,
  said: string,
): Entry<Item> {
  return entryOf(item, { ...(code ? { code } : {}), words: heading, body: said });
}
