/** Whether a text is written in traditional characters, so that the converter is worth loading. */
export function isTraditional(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(COMMON)) if (++count >= 3) return true;
  return false;
}

/** Characters that nearly every traditional report holds and no simplified one does. */
const COMMON = /[開關請計結轉總數國機項類設專業務動發說與為來這個們對時會長門員經過總單據復訴訟導處複]/g;
