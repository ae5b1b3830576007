import type { Period } from '../../report/report.ts';
import type { Span } from '../../report/span.ts';
import { matchAt } from '../text/matchAt.ts';
import { listYearPlaces } from './yearPlaces.ts';

/** A fact found in the folded text; `damaged` where characters of it were lost and it was read all the same. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
  readonly damaged: boolean;
}

const ARABIC = /(\d{4})\s{0,2}(?:(年)|[-./])?\s{0,2}(\d{1,2})\s{0,2}(?:月|[-./])\s{0,2}(\d{1,2})(?!\d)(?:\s{0,2}日)?/y;
const HAN =
  /([二一][〇零○OＯ九][〇零○OＯ一二三四五六七八九]{2})年([元一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

/** Every date of a text in its order: `2025年1月16日`, `2025-01-16`, `二〇二五年一月十六日`, `20251月16日`. `years` are its `listYearPlaces`. */
export function listDates(text: string, years = listYearPlaces(text)): readonly Found<string>[] {
  const arabic = listInDigits(text, years);
  const han = listInHan(text);
  return han.length === 0 ? arabic : [...arabic, ...han].sort((a, b) => a.span.from - b.span.from);
}

function listInDigits(text: string, years: readonly number[]): readonly Found<string>[] {
  const dates: Found<string>[] = [];
  let end = 0;
  for (const from of years) {
    const match = from < end ? null : matchAt(ARABIC, text, from);
    if (!match) continue;
    const [whole, year, named, month, day] = match;
    end = from + whole.length;
    dates.push(...toFound(match, toDate(year, month, day), whole.includes('月') && !named));
  }
  return dates;
}

function listInHan(text: string): readonly Found<string>[] {
  if (!holdsHanDay(text)) return [];
  return [...text.matchAll(HAN)].flatMap((match) => {
    const [, year, month, day] = match;
    return toFound(match, toDate(readYear(year), String(readDay(month)), String(readDay(day))), false);
  });
}

/** Whether a text has a 日 behind a Chinese numeral, as few have. */
function holdsHanDay(text: string): boolean {
  for (let at = text.indexOf('日'); at >= 0; at = text.indexOf('日', at + 1)) {
    if (at > 0 && '一二三四五六七八九十'.includes(text.charAt(at - 1))) return true;
  }
  return false;
}

function toFound(match: RegExpExecArray, value: string | undefined, damaged: boolean): Found<string>[] {
  return value ? [{ value, span: { from: match.index, to: match.index + match[0].length }, damaged }] : [];
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

function readYear(text = ''): string {
  return [...text].map((digit) => Math.max(0, '一二三四五六七八九'.indexOf(digit) + 1)).join('');
}

function readDay(text = ''): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (one = '') => '一二三四五六七八九'.indexOf(one.replace('元', '一')) + 1;
  return text.includes('十') ? (digit(tens) || 1) * 10 + (ones ? digit(ones) : 0) : digit(ones);
}

const TO = /^\s{0,3}(?:零时|0时)?起?\s{0,2}(?:至|到|[-—~～]{1,2})\s{0,3}/;
const DAY = /^(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}日/;
const HAN_DAY = /^([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;

/**
 * The period that the figures cover, also where a 年 was lost: `2024年1月1日至2024年12月31日`, `2024年1月1日至12月31日`.
 * Of several the first that is said to be the statistics', else the first that is a year's; nothing is said of what an
 * assessment covers or how long opinions were asked for. `dates` are all of the text's.
 */
export function findPeriod(text: string, dates: readonly Found<string>[]): Found<Period> | undefined {
  const periods = listPeriods(text, dates).map((period) => {
    const from = Math.max(0, period.span.from - 30);
    return { period, before: text.slice(from, period.span.from) };
  });
  const own = periods.filter(({ before }) => !OF_OTHERS.test(before) || STATISTICS.test(before));
  const found = own.find(({ before }) => OF_FIGURES.test(before)) ?? own.find(({ period }) => isYear(period.value));
  return found?.period;
}

const STATISTICS = /统计/;
const OF_FIGURES = /统计|期限|数据|时段|时限/;
const OF_OTHERS = /评估|评价|测评|督查|检查|考核|公示|征求|征集|公开期/;

/** Whether a period begins or ends with a year, as those of bodies do that were founded or closed in it. */
function isYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') || to.slice(5, 9) === '12-3';
}

function listPeriods(text: string, dates: readonly Found<string>[]): readonly Found<Period>[] {
  return dates.flatMap((first, index) => {
    const behind = text.slice(first.span.to, first.span.to + 30);
    const joint = TO.exec(behind)?.[0].length ?? 0;
    if (joint === 0) return [];
    const at = first.span.to + joint;
    const second = dates[index + 1];
    const last = second?.span.from === at ? second : findDay(first.value.slice(0, 4), behind.slice(joint), at);
    if (!last || last.value <= first.value) return [];
    const span = { from: first.span.from, to: last.span.to };
    return [{ value: { from: first.value, to: last.value }, span, damaged: first.damaged || last.damaged }];
  });
}

/** The end of a period that does not say its year again. */
function findDay(year: string, text: string, from: number): Found<string> | undefined {
  const match = DAY.exec(text);
  const han = match ? null : HAN_DAY.exec(text);
  const value = match
    ? toDate(year, match[1], match[2])
    : han
      ? toDate(year, String(readDay(han[1])), String(readDay(han[2])))
      : undefined;
  const length = (match ?? han)?.[0].length ?? 0;
  return value ? { value, span: { from, to: from + length }, damaged: false } : undefined;
}
