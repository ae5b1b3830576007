import type { Damage } from '../damage.ts';
import type { Random } from '../random.ts';

/** Radicals that some PDF fonts map their characters to: they look the same and are other characters. */
const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  入: '⼊',
  八: '⼋',
  力: '⼒',
  十: '⼗',
  口: '⼝',
  土: '⼟',
  大: '⼤',
  女: '⼥',
  子: '⼦',
  小: '⼩',
  工: '⼯',
  己: '⼰',
  心: '⼼',
  户: '⼾',
  手: '⼿',
  文: '⽂',
  方: '⽅',
  无: '⽆',
  日: '⽇',
  月: '⽉',
  比: '⽐',
  水: '⽔',
  生: '⽣',
  用: '⽤',
  目: '⽬',
  示: '⽰',
  立: '⽴',
  自: '⾃',
  行: '⾏',
  见: '⻅',
  言: '⾔',
  里: '⾥',
  金: '⾦',
  长: '⻓',
  门: '⻔',
  非: '⾮',
  面: '⾯',
  页: '⻚',
  风: '⻛',
  食: '⻝',
};

/** 行政 → ⾏政: Kangxi and CJK radicals in the place of characters. */
export const radicals: Damage = {
  id: 'radicals',
  apply: (text) => [...text].map((character) => RADICALS[character] ?? character).join(''),
};

/** Every ASCII digit, and here and there a bracket, full-width. */
export const fullWidthDigits: Damage = {
  id: 'full-width-digits',
  apply: (text) => text.replace(/[0-9.,%()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
};

const INVISIBLE = ['\u200b', '\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad'] as const;

/** Zero-width characters strewn between characters, inside numbers and labels too. */
export const zeroWidth: Damage = {
  id: 'zero-width',
  apply: (text, random) =>
    [...text].map((character) => (random.chance(0.03) ? character + random.pick(INVISIBLE) : character)).join(''),
};

const SPACES = ['\u00a0', '\u3000', '\u2003', '\u00a0\u00a0'] as const;

/** Spaces that are none, in the place of spaces and at the ends of lines. */
export const oddSpaces: Damage = {
  id: 'odd-spaces',
  apply: (text, random) =>
    text
      .split('\n')
      .map((line) => line.replaceAll(' ', () => random.pick(SPACES)) + (random.chance(0.1) ? random.pick(SPACES) : ''))
      .join('\n'),
};

/** Windows line ends, and an indent of two full-width spaces before each paragraph. */
export const indented: Damage = {
  id: 'indented',
  apply: (text) => text.replace(/\n(?=\p{Script=Han}.{30})/gu, '\n\u3000\u3000').replaceAll('\n', '\r\n'),
};

/** 20231月1日至202312月31日: the character 年 lost from the dates. */
export const eatenDates: Damage = {
  id: 'eaten-dates',
  apply: (text, random) =>
    text.replace(/(\d{4}) ?年(?= ?\d{1,2} ?月)/g, (whole, year: string) => (eats(random) ? year : whole)),
};

function eats(random: Random): boolean {
  return random.chance(0.8);
}

const LOOKALIKES = ['O', 'o', '○', 'Ｏ'] as const;

/** Here and there a 0 that stands alone is read by a scanner as a letter or a ring. */
export const misread: Damage = {
  id: 'misread',
  apply: (text, random) =>
    text.replace(/(?<![\d.])0(?![\d.])/g, () => (random.chance(0.04) ? random.pick(LOOKALIKES) : '0')),
};

/** A space between every two characters of some labels, as justified cells have in a PDF: 总 计, 三 、本 年 度. */
export const spacedLabels: Damage = {
  id: 'spaced-labels',
  apply: (text) =>
    text.replace(/总计|其他(?!结果|处理|对外)|规章|三、本年度办理结果/g, (label) => [...label].join(' ')),
};
