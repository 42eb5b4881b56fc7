import type { Field, SecretField, UserError } from '../generated/wizard';

/** Whether the way out of the error is another link, so that its box holds the button for it. */
export function offersStartOver(problem: UserError | null): boolean {
  return problem?.next === 'start-over' || problem?.next === 'new-order';
}

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
