import { hasUnit, toUnitSet } from '../text/unitSet.ts';

/** A word of some lists where it stands in a text. */
export interface Sign {
  readonly from: number;
  readonly to: number;
  /** Bit n where the n-th list has it. */
  readonly lists: number;
}

/** Finds the words of several lists in one pass; by its first two characters nearly every place is told where none begins. */
export function toScanner(lists: readonly (readonly string[])[]): (text: string) => readonly Sign[] {
  const words = toWords(lists);
  const first = toUnitSet(words.map(({ text }) => text.charAt(0)).join(''));
  const alone = toUnitSet(words.map(({ text }) => (text.length === 1 ? text : '')).join(''));
  const second = toUnitSet(words.map(({ text }) => text.charAt(1)).join(''));
  const byFirst = new Map<number, readonly Word[]>();
  for (const word of words) {
    const unit = word.text.charCodeAt(0);
    byFirst.set(unit, [...(byFirst.get(unit) ?? []), word]);
  }
  return (text) => {
    const signs: Sign[] = [];
    for (let from = 0; from < text.length; from++) {
      const unit = text.charCodeAt(from);
      if (!hasUnit(first, unit) || !(hasUnit(alone, unit) || hasUnit(second, text.charCodeAt(from + 1)))) continue;
      for (const word of byFirst.get(unit) ?? [])
        if (text.startsWith(word.text, from)) signs.push({ from, to: from + word.text.length, lists: word.lists });
    }
    return signs;
  };
}

interface Word {
  readonly text: string;
  readonly lists: number;
}

/** Every word once. */
function toWords(lists: readonly (readonly string[])[]): readonly Word[] {
  const words = new Map<string, number>();
  for (const [index, list] of lists.entries()) {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | (1 << index));
  }
  return Array.from(words, ([text, found]) => ({ text, lists: found }));
}
