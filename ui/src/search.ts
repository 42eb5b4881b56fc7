// Search by words, without regard to accents and case, and tolerant of one typing error; and by codes in any spelling.
// Help and the helpdesk's guide use it.

/** A searchable item with its words. */
export interface Entry<Item> {
  item: Item;
  /** The fields with its words. */
  fields: { weight: number; words: Set<string> }[];
}

/** The texts by which an item is found. */
interface Texts {
  code?: string;
  title?: string;
  words?: string;
  body: string;
}

/** The weight of a word by its field. A code outweighs all that is said of it elsewhere. */
const weights: Record<keyof Texts, number> = { code: 24, title: 6, words: 3, body: 1 };

/** The share of the best score below which results are dropped. */
const share = 0.3;

/** The text in lower case without accents. */
function plain(written: string): string {
  return written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in comparable form. A code such as PU-201 is one word. */
function wordsOf(written: string): string[] {
  const words = plain(written)
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(/\b([a-z]{2})-(\d{3})\b/g, '$1$2');
  return words.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The typed words. A code is one word also in its spoken form: `PU 201`, `p 2`. */
function typedWords(typed: string): string[] {
  const joined = plain(typed).replace(/[^a-z0-9]/g, '');
  return /^[a-z]{1,2}\d{1,3}$/.test(joined) ? [joined] : wordsOf(typed);
}

/** Makes an item searchable. A code is also found by its number alone. */
export function entryOf<Item>(item: Item, texts: Texts): Entry<Item> {
  const { code, ...others } = texts;
  const codes = code === undefined ? [] : [...wordsOf(code), code.replace(/\D/g, '')];
  const fields = Object.entries(others).map(([field, words]) => ({
    weight: weights[field as keyof Texts],
    words: new Set(wordsOf(words)),
  }));
  return { item, fields: [{ weight: weights.code, words: new Set(codes) }, ...fields] };
}

/** The items that match the input, best first; equal ones in the order of the entries. */
export function search<Item>(entries: Entry<Item>[], typed: string): Item[] {
  const scores = scoresOf(entries, [...new Set(typedWords(typed))]);
  const best = Math.max(...scores);
  return entries
    .map(({ item }, index) => ({ item, score: scores[index] ?? 0 }))
    .filter(({ score }) => score > 0 && score >= best * share)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}

function scoresOf(entries: Entry<unknown>[], typed: string[]): number[] {
  const fitsByWord = typed.map((word) => {
    const fits = fitsOf(entries, word);
    const found = fits.filter((fit) => fit > 0).length;
    // A word in many entries says little.
    const rarity = Math.log((entries.length + 1) / Math.max(found, 1));
    return fits.map((fit) => fit * rarity);
  });
  return entries.map((_, index) => {
    const fits = fitsByWord.map((fits) => fits[index] ?? 0).filter((fit) => fit > 0);
    // An entry with only some of the words is seldom the one that is meant.
    const part = fits.length / typed.length;
    return fits.reduce((sum, fit) => sum + fit, 0) * part ** 2;
  });
}

/** The match of each entry with a word. If the word occurs as typed, it is no typing error. */
function fitsOf(entries: Entry<unknown>[], typed: string): number[] {
  const fitsBy = (fit: Fit) =>
    entries.map(({ fields }) =>
      Math.max(...fields.map(({ weight, words }) => weight * bestFit(words, typed, fit))),
    );
  const fits = fitsBy(fitOf);
  return fits.some((fit) => fit > 0) ? fits : fitsBy(fitOfSlip);
}

type Fit = (word: string, typed: string) => number;

function bestFit(words: Set<string>, typed: string, fit: Fit): number {
  return Math.max(0, ...[...words].map((word) => fit(word, typed)));
}

/** The match of a word with the input: equal, its beginning, a part of a long word, or an ending too many. */
function fitOf(word: string, typed: string): number {
  if (word === typed) return 4;
  if (word.startsWith(typed)) return 3;
  if (typed.length >= 4 && word.includes(typed)) return 2;
  const isLonger = word.length >= 4 && typed.startsWith(word) && typed.length - word.length <= 2;
  return isLonger ? 2 : 0;
}

/** The match of a long word with one typing error. Numbers must match exactly. */
function fitOfSlip(word: string, typed: string): number {
  const beginnings = [-1, 0, 1].map((more) => word.slice(0, typed.length + more));
  const isWord = typed.length >= 5 && !/\d/.test(typed);
  return isWord && beginnings.some((part) => isOneSlipAway(part, typed)) ? 1 : 0;
}

/** Whether one letter is wrong, missing, surplus, or swapped with the next. */
function isOneSlipAway(word: string, typed: string): boolean {
  let from = 0;
  while (from < word.length && word[from] === typed[from]) from += 1;
  const [rest, typedRest] = [word.slice(from), typed.slice(from)];
  const swapped = (typedRest[1] ?? '') + (typedRest[0] ?? '') + typedRest.slice(2);
  return (
    rest.slice(1) === typedRest.slice(1) ||
    rest.slice(1) === typedRest ||
    rest === typedRest.slice(1) ||
    rest === swapped
  );
}
