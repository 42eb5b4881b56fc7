import type { Field, SecretField, UserError } from '../../generated/wizard';

/** The attributes that link an input to its hint, to its error, and to its message about a rejected entry. */
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
