/**
 * Selects what stands in a field, and copies it. Where that fails, it stays selected for the person to copy. Tells
 * whether it is copied.
 */
export async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  area.select();
  // The newer way wants a permission that the web view need not give.
  if (document.execCommand('copy')) return true;
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return false;
  }
}
