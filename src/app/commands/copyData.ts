/**
 * Puts texts of several kinds on the clipboard by a copy event, which plain http pages have too (the async clipboard
 * they have not). False where the browser did not allow it.
 */
export function copyData(texts: Readonly<Record<string, string>>): boolean {
  const fill = (event: ClipboardEvent): void => {
    for (const [kind, text] of Object.entries(texts)) event.clipboardData?.setData(kind, text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
