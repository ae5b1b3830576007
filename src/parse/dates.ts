import type { Period } from '../report/report.ts';
import type { Span } from '../report/span.ts';

/** A fact found in the folded text; `damaged` where characters of it were lost and it was read all the same. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
  readonly damaged: boolean;
}

const DAY = '(\\d{4})\\s{0,2}(年)?\\s{0,2}(\\d{1,2})\\s{0,2}月\\s{0,2}(\\d{1,2})\\s{0,2}日?';
const PERIOD = new RegExp(`${DAY}\\s{0,2}(?:起)?\\s{0,2}(?:至|到|[-—~～]{1,2})\\s{0,2}(?:${DAY})`, 'g');
const SHORT_PERIOD = new RegExp(
  `${DAY}\\s{0,2}(?:起)?\\s{0,2}(?:至|到|[-—~～]{1,2})\\s{0,2}(\\d{1,2})\\s{0,2}月\\s{0,2}(\\d{1,2})\\s{0,2}日`,
  'g',
);

/** The period that the figures cover: `2024年1月1日至2024年12月31日`, also where a 年 was lost. */
export function findPeriod(text: string): Found<Period> | undefined {
  for (const match of text.matchAll(PERIOD)) {
    const [, y1, n1, m1, d1, y2, n2, m2, d2] = match;
    const from = toDate(y1, m1, d1);
    const to = toDate(y2, m2, d2);
    if (from && to && from < to) return found({ from, to }, match, !n1 || !n2);
  }
  for (const match of text.matchAll(SHORT_PERIOD)) {
    const [, year, named, m1, d1, m2, d2] = match;
    const from = toDate(year, m1, d1);
    const to = toDate(year, m2, d2);
    if (from && to && from < to) return found({ from, to }, match, !named);
  }
  return undefined;
}

function found<T>(value: T, match: RegExpMatchArray, damaged: boolean): Found<T> {
  const from = match.index ?? 0;
  return { value, span: { from, to: from + match[0].length }, damaged };
}

/** An ISO date, or undefined for a day that no calendar has. */
export function toDate(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

const NUMERIC = '(\\d{4})\\s?[-年./]\\s?(\\d{1,2})\\s?[-月./]\\s?(\\d{1,2})';
const LABELLED = new RegExp(
  `(成文日期|发文日期|生成日期|发布日期|发布时间|发表时间|公开日期|时间|日期)\\s{0,4}[:：|\\t]?\\s{0,6}${NUMERIC}`,
  'g',
);
const SIGNED = new RegExp(`(?:^|\\n)[^\\n\\d。]{0,30}?${NUMERIC}\\s?日?\\s*(?=\\n|$)`, 'g');
const STAMP = new RegExp(`(?:^|\\n)\\s*${NUMERIC}(?:日)?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?=\\n|$)`);
const HAN_SIGNED =
  /(?:^|\n)\s*([二〇零○OＯ一三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日\s*(?=\n|$)/;

/** The date of issue: signed at the report's end, else the page's date of writing or of publication. */
export function findIssued(text: string, bodyFrom: number): string | undefined {
  const signed = [...text.slice(bodyFrom).matchAll(SIGNED)].flatMap(([, y, m, d]) => toDate(y, m, d) ?? []);
  if (signed.length > 0) return signed.at(-1);
  const han = HAN_SIGNED.exec(text.slice(bodyFrom));
  if (han) {
    const date = toDate(hanYear(han[1]), String(hanDay(han[2])), String(hanDay(han[3])));
    if (date) return date;
  }
  const labelled = [...text.matchAll(LABELLED)].map(([, label, y, m, d]) => ({ label, date: toDate(y, m, d) }));
  const best = ['成文', '发文', '生成', '发布', '发表', '公开', '时间', '日期'].flatMap((word) =>
    labelled.filter((one) => one.label?.startsWith(word)),
  );
  const stamp = STAMP.exec(text);
  return best.find((one) => one.date)?.date ?? (stamp ? toDate(stamp[1], stamp[2], stamp[3]) : undefined);
}

function hanYear(text = ''): string {
  return [...text].map((digit) => Math.max(0, '一二三四五六七八九'.indexOf(digit) + 1)).join('');
}

function hanDay(text = ''): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (one = '') => '一二三四五六七八九'.indexOf(one) + 1;
  return text.includes('十') ? (digit(tens) || 1) * 10 + (ones ? digit(ones) : 0) : digit(ones);
}

/** The year that the narrative speaks of most: `2024年`, `2024年度`, dates apart. */
export function findSpokenYear(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (const match of text.matchAll(/(?:^|\D)(20[012]\d)\s?年(?!\s?\d{1,2}\s?月)/g)) {
    const year = Number(match[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
