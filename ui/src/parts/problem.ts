import type { Field, SecretField, UserError } from '../generated/wizard';

/** Whether the way out of the error is another link, so that its box holds the button for it. */
export function offersStartOver(problem: UserError | null): boolean {
  return problem?.next === 'start-over' || problem?.next === 'new-order';
}

/** Errors about a file as such, which no other password and no other clock would mend. */
const ofFile = /^FI-(?!605)/;

/** Errors that speak of the settings of the connection. */
const ofConnection = ['NW-801', 'NW-802', 'NW-805', 'NW-806'];

/** Whether the way out of the error is a certificate file; after a wrong one it is another. */
export function offersFile({ code, next }: UserError): 'file' | 'another-file' | null {
  if (ofFile.test(code)) return 'another-file';
  return next === 'bring-file' ? 'file' : null;
}

/** Whether the way out of the error may lead over the settings of the connection. */
export function offersConnection({ code }: UserError): boolean {
  return ofConnection.includes(code);
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
