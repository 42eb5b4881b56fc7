import { entryOf, type Entry } from '../search';

/** A searchable entry of the guide. Its heading is the caller's, and counts no more than the text below. */
export function searched<Item>(
  item: Item,
  code: string | null | undefined,
  heading: string,
  said: string,
): Entry<Item> {
  return entryOf(item, { ...(code ? { code } : {}), words: heading, body: said });
}
