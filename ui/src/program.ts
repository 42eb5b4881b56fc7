import type { ProgramView } from './generated/wizard';
import { text } from './messages.svelte';

/** The names of all programs that use a store, for a list, distinguished from others of their kind. */
export function programName({
  also,
  ...program
}: Pick<ProgramView, 'kind' | 'name' | 'also'>): string {
  return [program, ...also]
    .map(({ kind, name }) => text(`program-${kind}.named`, { name }))
    .join('; ');
}

/** The uses of a certificate in the programs of a store, each once. */
export function programUses({ kind, also }: Pick<ProgramView, 'kind' | 'also'>): string[] {
  const kinds = [kind, ...also.map((reader) => reader.kind)];
  return [...new Set(kinds.map((kind) => text(`program-${kind}.use`)))];
}

/** The name of a program within a sentence, where its profile does not matter. */
export function shortName({ kind, name }: Pick<ProgramView, 'kind' | 'name'>): string {
  return text(`program-${kind}`, { name });
}
