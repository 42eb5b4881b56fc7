import type { Field, SecretField, UserError } from '../generated/wizard';

/** What ties an input to its hint and to the error that is about it. */
export function fieldAttributes(
  field: Field | SecretField,
  problem: UserError | null,
  hint = false,
) {
  const faulty = problem?.field === field;
  const describedBy = [hint && `${field}-hint`, faulty && `${field}-problem`].filter(Boolean);
  return {
    id: field,
    'aria-invalid': faulty,
    'aria-describedby': describedBy.join(' ') || undefined,
  };
}
