import type { ProgramView } from './generated/wizard';
import { text } from './messages.svelte';

/** A program as it stands in a list, told from others of its kind. */
export function programName({ kind, name }: Pick<ProgramView, 'kind' | 'name'>): string {
  return text(`program-${kind}.named`, { name });
}

/** A program as it stands within a sentence, where its profile does not matter. */
export function shortName({ kind, name }: Pick<ProgramView, 'kind' | 'name'>): string {
  return text(`program-${kind}`, { name });
}
