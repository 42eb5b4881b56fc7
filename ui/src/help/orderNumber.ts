/** Whether what was typed can be an order number: letters, digits and hyphens, as the wizard itself reads them. */
export function looksLikeOrderNumber(typed: string): boolean {
  return /^[a-z\d-]{1,40}$/i.test(typed.trim());
}
