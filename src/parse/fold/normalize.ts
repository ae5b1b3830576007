import { type Made, toMade, toUniform, type Uniform } from '../text/hanStream.ts';
import { holdsSign } from '../text/rareSigns.ts';

/**
 * Characters that look alike are made one, unit for unit, so that positions stay as they are: full-width forms,
 * Kangxi radicals, compatibility ideographs, spaces of every width, dashes and bars, and what has no width.
 */
export function normalizeText(text: string): Uniform {
  const uniform = toUniform(text, PLAIN);
  if (!holdsSign(uniform.signs, SUPPLEMENT)) return uniform;
  return { ...uniform, text: uniform.text.replace(SUPPLEMENTARY, toPlain) };
}

/** What every character without any width is made. */
export const INVISIBLE = '\ufeff';

/** Compatibility ideographs of two units; all begin with the same one. */
const SUPPLEMENTARY = /[\u{2f800}-\u{2fa1d}]/gu;
const SUPPLEMENT = '\ud87e';

const NAMED: Readonly<Record<string, string>> = {
  '−': '-',
  '﹘': '-',
  '﹣': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  // What fonts in PDF files call their stroke and their colon.
  '∕': '/',
  '⁄': '/',
  '╱': '/',
  '⧸': '/',
  '∶': ':',
  '─': '—',
  '━': '—',
  '═': '—',
  '│': '|',
  '┃': '|',
  '║': '|',
  '┆': '|',
  '┇': '|',
  '┊': '|',
  '┋': '|',
  '￨': '|',
  '↑': '+',
  '▲': '+',
  '↓': '-',
  '▼': '-',
  '\r': ' ',
  '\v': ' ',
  // A page break is a line of its own, never a part of a number.
  '\f': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
};

/** Radicals that Unicode gives no compatibility mapping, as PDF text prints them in a character's place. */
const RADICALS = new Map(
  Object.entries({
    '⺊': '卜',
    '⺌': '小',
    '⺒': '巳',
    '⺓': '幺',
    '⺟': '母',
    '⺠': '民',
    '⼾': '户',
    '⺩': '王',
    '⺫': '目',
    '⺬': '示',
    '⺮': '竹',
    '⺼': '肉',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻉': '贝',
    '⻋': '车',
    '⻓': '长',
    '⻔': '门',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻨': '麦',
    '⻩': '黄',
    '⻬': '齐',
    '⻮': '齿',
    '⻰': '龙',
    '⻳': '龟',
  }),
);

function toPlain(character: string): string {
  const named = NAMED[character] ?? RADICALS.get(character);
  if (named !== undefined) return named;
  if (UNSEEN.test(character)) return INVISIBLE;
  if (/\s/.test(character)) return ' ';
  const plain = character.normalize('NFKC');
  return plain.length === character.length ? plain : character;
}

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** The characters of one unit that may look like others, first and last of each run. */
const VARIANTS = [
  '\v\r',
  '\u0085\u0085',
  '\u00a0\u00a0',
  '\u00ad\u00ad',
  '\u2000\u2012',
  '\u2028\u202f',
  '\u2044\u2044',
  '\u205f\u2064',
  '\u2191\u2191',
  '\u2193\u2193',
  '\u2212\u2212',
  '\u2215\u2215',
  '\u2236\u2236',
  '\u2500\u2503',
  '\u2506\u2507',
  '\u250a\u250b',
  '\u2550\u2551',
  '\u2571\u2571',
  '\u25b2\u25b2',
  '\u25bc\u25bc',
  '\u29f8\u29f8',
  '\u2e80\u2fd5',
  '\u3000\u3000',
  '\ufe58\ufe58',
  '\ufe63\ufe63',
  '\uf900\ufaff',
  '\uff01\uff5e',
  '\uffe8\uffe8',
];

const PLAIN = listPlain();

function listPlain(): Made {
  const plain = new Map<number, number>();
  for (const run of VARIANTS) {
    for (let unit = run.charCodeAt(0); unit <= run.charCodeAt(1); unit++) {
      plain.set(unit, toPlain(String.fromCharCode(unit)).charCodeAt(0));
    }
  }
  return toMade((unit) => plain.get(unit) ?? unit);
}
