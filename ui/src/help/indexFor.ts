import type { Residence } from '../generated/wizard';
import { text } from '../messages.svelte';
import { entryOf, type Entry } from '../search';
import { errorsOf, topics, type Topic } from './topics';

/** The residences that answers distinguish. */
export const places: Residence[] = ['belgium', 'netherlands', 'elsewhere'];

/**
 * The search index of all topics in the current language, with the answers for this residence, or for all if unknown.
 */
export function indexFor(residence: Residence | null): Entry<Topic>[] {
  const told = residence ? [residence] : places;
  return topics.map((topic) => {
    const byPlace = topic.byResidence ? topic.id : null;
    const answers = [
      text(`help-${topic.id}.body`),
      ...(byPlace ? told.map((place) => text(`help-${byPlace}.${place}`)) : []),
    ];
    const sought = [text(`help-${topic.id}.words`), ...errorsOf(topic)];
    return entryOf(topic, {
      title: text(`help-${topic.id}`),
      words: sought.join(' '),
      body: answers.join(' '),
    });
  });
}
