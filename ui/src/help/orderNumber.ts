/** Whether the input can be an order number: letters, digits and hyphens, by the wizard's own rule. */
export function looksLikeOrderNumber(typed: string): boolean {
  return /^[a-z\d-]{1,40}$/i.test(typed.trim());
}
