import type { Field, SecretField, UserError } from '../../generated/wizard';

/** What ties an input to its hint, to the error that is about it, and to what it says of an entry that it did not take. */
export function fieldAttributes(
  field: Field | SecretField,
  problem: UserError | null,
  hint = false,
  refusal = false,
) {
  const faulty = problem?.field === field;
  const describedBy = [
    hint && `${field}-hint`,
    faulty && `${field}-problem`,
    refusal && `${field}-refusal`,
  ].filter(Boolean);
  return {
    id: field,
    'aria-invalid': faulty,
    'aria-describedby': describedBy.join(' ') || undefined,
  };
}
