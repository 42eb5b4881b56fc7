/**
 * Selects the content of a field, and copies it. If that fails, it stays selected for the person to copy. Returns
 * whether it was copied.
 */
export async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  area.select();
  // The newer API needs a permission that the web view may not give.
  if (document.execCommand('copy')) return true;
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text that is shown nowhere. Returns whether it was copied. */
export async function copyText(content: string): Promise<boolean> {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = content;
  area.className = 'unseen';
  document.body.append(area);
  area.focus();
  const copied = await copy(area);
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
