import type { ProgramView } from './generated/wizard';
import { text } from './messages.svelte';

/** All programs to which a store is their own, as they stand in a list, told from others of their kind. */
export function programName({
  also,
  ...program
}: Pick<ProgramView, 'kind' | 'name' | 'also'>): string {
  return [program, ...also]
    .map(({ kind, name }) => text(`program-${kind}.named`, { name }))
    .join('; ');
}

/** What the programs of a store do with a certificate, each thing once. */
export function programUses({ kind, also }: Pick<ProgramView, 'kind' | 'also'>): string[] {
  const kinds = [kind, ...also.map((reader) => reader.kind)];
  return [...new Set(kinds.map((kind) => text(`program-${kind}.use`)))];
}

/** A program as it stands within a sentence, where its profile does not matter. */
export function shortName({ kind, name }: Pick<ProgramView, 'kind' | 'name'>): string {
  return text(`program-${kind}`, { name });
}
