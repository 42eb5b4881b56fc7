import type { Field, SecretField, UserError } from '../../generated/wizard';
import { errorText } from '../../messages.svelte';

/** The error in a few words, if it concerns this field. */
export function problemOf(field: Field | SecretField, problem: UserError | null): string | null {
  return problem?.field === field ? errorText(problem, 'title') : null;
}

/** Whether the way out of the error is what is to be done, and no longer the main action of the screen. */
export function leadsOut(problem: UserError | null): boolean {
  return ['start-over', 'choose-file', 'choose-another-file', 'edge-mode'].includes(
    problem?.wayOut ?? '',
  );
}

/** The attributes that link an input to those texts about it that are there: they have the ids `ID-NAME`. */
export function fieldAttributes(id: string, texts: { problem: unknown; [name: string]: unknown }) {
  const names = Object.keys(texts).filter((name) => texts[name]);
  const described = names.map((name) => `${id}-${name}`).join(' ');
  return {
    id,
    'aria-invalid': Boolean(texts.problem),
    'aria-describedby': described || undefined,
  };
}
