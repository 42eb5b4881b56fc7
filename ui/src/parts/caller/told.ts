import type { UserError } from '../../generated/wizard';
import { errorText } from '../../messages.svelte';

/** What is wrong with a help code and what to do, to stand at the field; none where nothing is. */
export function told(refused: UserError | null): string | null {
  if (!refused) return null;
  return `${refused.code}: ${errorText(refused, 'title')}. ${errorText(refused, 'next')}`;
}
