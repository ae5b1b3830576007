import { countUnit, toUnitSet } from '../text/unitSet.ts';

/** Fewer such characters may stand in a name or a quotation. */
const FEWEST = 3;

/** Whether a text is written in traditional characters, so that the converter is worth loading. */
export function isTraditional(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    count += countUnit(COMMON, text.charCodeAt(at));
    if (count >= FEWEST) return true;
  }
  return false;
}

/** Characters that nearly every traditional report holds and no simplified one does. */
const COMMON = toUnitSet('開關請計結轉總數國機項類設專業務動發說與為來這個們對時會長門員經過總單據復訴訟導處複');
