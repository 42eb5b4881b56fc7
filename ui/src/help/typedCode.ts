import { topicsOf } from '../generated/errorCodes';
import type { ErrorCode } from '../generated/wizard';

/** The examples in the title of an error of which nothing but its code is known. */
export const examples = { program: 'Firefox', count: 1 };

/** The error code that was typed, in any spelling: `PU-201`, `pu 201`. */
export function typedCode(typed: string): ErrorCode | null {
  const code = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^([A-Z]{2})(\d{3})$/, '$1-$2');
  return code in topicsOf ? (code as ErrorCode) : null;
}
