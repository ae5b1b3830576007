/**
 * Characters that look alike are made one, unit for unit, so that positions stay as they are: full-width forms,
 * Kangxi radicals, compatibility ideographs, spaces of every width, dashes and bars.
 */
export function normalizeText(text: string): string {
  return text.replace(VARIANT, toPlain);
}

const VARIANT =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2212\u2500-\u2503\u2506\u2507\u250a\u250b\u2e80-\u2fd5\ufe58\ufe63\uf900-\ufaff\uff01-\uff5e\uffe8\u{2f800}-\u{2fa1d}\r\u2028\u2029\u0085\v\f]/gu;

const NAMED: Readonly<Record<string, string>> = {
  '−': '-',
  '﹘': '-',
  '﹣': '-',
  '─': '—',
  '━': '—',
  '│': '|',
  '┃': '|',
  '┆': '|',
  '┇': '|',
  '┊': '|',
  '┋': '|',
  '￨': '|',
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
  if (/\s/.test(character)) return ' ';
  const plain = character.normalize('NFKC');
  return plain.length === character.length ? plain : character;
}
