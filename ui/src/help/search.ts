// Search in Help: by words, without regard to accents and capitals, and kind to a slip of the finger.

import type { Residence } from '../generated/wizard';
import { text } from '../messages.svelte';
import { errorsOf, topics, type Topic } from './topics';

/** The words of a topic, by where they stand. */
interface Entry {
  topic: Topic;
  fields: { weight: number; words: Set<string> }[];
}

/** How much a word counts in the question, among the words to be found by, and in the answer. */
const weights = { title: 6, words: 3, body: 1 };

/** Results far below the best one are no results. */
const share = 0.3;

/** The words of a text as they are compared. A code such as PU-201 is one word. */
function wordsOf(written: string): string[] {
  const plain = written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(/\b([a-z]{2})-(\d{3})\b/g, '$1$2');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every topic in the language that is spoken, with the answers for this residence, or for all while it is unknown. */
export function indexFor(residence: Residence | null): Entry[] {
  const places: Residence[] = residence ? [residence] : ['belgium', 'netherlands', 'elsewhere'];
  return topics.map((topic) => {
    const byPlace = topic.byResidence ? topic.id : null;
    const answers = [
      text(`help-${topic.id}.body`),
      ...(byPlace ? places.map((place) => text(`help-${byPlace}.${place}`)) : []),
    ];
    const sought = [text(`help-${topic.id}.words`), ...errorsOf(topic)];
    return {
      topic,
      fields: [
        { weight: weights.title, words: new Set(wordsOf(text(`help-${topic.id}`))) },
        { weight: weights.words, words: new Set(wordsOf(sought.join(' '))) },
        { weight: weights.body, words: new Set(wordsOf(answers.join(' '))) },
      ],
    };
  });
}

/** The topics that fit what was typed, best first; equal ones in the order of the table. */
export function search(entries: Entry[], typed: string): Topic[] {
  const scores = entries.map(() => 0);
  for (const word of new Set(wordsOf(typed))) {
    const fits = entries.map(({ fields }) =>
      Math.max(...fields.map(({ weight, words }) => weight * bestFit(words, word))),
    );
    const found = fits.filter((fit) => fit > 0).length;
    // A word that stands everywhere says little.
    const rarity = Math.log((entries.length + 1) / Math.max(found, 1));
    fits.forEach((fit, index) => (scores[index] = (scores[index] ?? 0) + fit * rarity));
  }
  const best = Math.max(...scores);
  return entries
    .map(({ topic }, index) => ({ topic, score: scores[index] ?? 0 }))
    .filter(({ score }) => score > 0 && score >= best * share)
    .sort((one, other) => other.score - one.score)
    .map(({ topic }) => topic);
}

function bestFit(words: Set<string>, typed: string): number {
  if (words.has(typed)) return 4;
  return Math.max(0, ...[...words].map((word) => fit(word, typed)));
}

/** How well a word fits what was typed: its beginning, a part of a long word, an ending too many, one slip. */
function fit(word: string, typed: string): number {
  if (word.startsWith(typed)) return 3;
  if (typed.length >= 4 && word.includes(typed)) return 2;
  if (word.length >= 4 && typed.startsWith(word) && typed.length - word.length <= 2) return 2;
  const beginnings = [-1, 0, 1].map((more) => word.slice(0, typed.length + more));
  return typed.length >= 5 && beginnings.some((part) => isOneSlipAway(part, typed)) ? 1 : 0;
}

/** One letter is wrong, missing, too many, or has changed places with the next. */
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
