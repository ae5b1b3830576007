import type { Damage } from '../damage.ts';

const HALF: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
};

/** Brackets, commas and colons made half-width, as many scrapers do. */
export const halfWidth: Damage = {
  id: 'half-width',
  apply: (text) => text.replace(/[（），：；！？]/g, (mark) => HALF[mark] ?? mark),
};
