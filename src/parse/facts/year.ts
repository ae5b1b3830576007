import type { Period } from '../../report/report.ts';
import { matchAt } from '../text/matchAt.ts';
import { listYearPlaces } from './yearPlaces.ts';

/** What the text says about the year that it reports on. */
export interface YearSources {
  readonly titled: number | null;
  readonly period: Period | null;
  /** By the sentences, see `findSpokenYear`. */
  readonly spoken: number | null;
}

/** The year reported on: what two of title, period and narrative agree on, else the first of them that says one. */
export function decideYear({ titled, period, spoken }: YearSources): number | null {
  const years = [titled, period && Number(period.to.slice(0, 4)), spoken].filter((year) => year !== null);
  return years.find((year) => years.filter((other) => other === year).length > 1) ?? years[0] ?? null;
}

const YEAR = /(20[012]\d)\s?年(?:度|(12月31日|底|末))?/y;
/** Years that something is compared with, that documents are of, or that are still to come. */
const OTHER_BEFORE = /(?:[较比自从于与]|同比|对|对照|截至|截止)$/;
const OTHER_BEHIND = /^(?:及?以[前来后往]|之前|同期|相比|以上|[,]?(?:我|本)?[\u3400-\u9fff]{0,4}(?:将|计划|拟|继续))/;

/** The year that a form is filled in with. */
const FILLED = /(?:报告|填报|统计)年度[ \t]?[:|][\s|]{0,4}(20[012]\d)(?!\d)/;

/** The year that the narrative speaks of most, those that open a sentence most of all; null where it names none. */
export function findSpokenYear(text: string, years = listYearPlaces(text)): number | null {
  const filled = FILLED.exec(text)?.[1];
  const weights = new Map<number, number>(filled === undefined ? [] : [[Number(filled), 3]]);
  for (const place of years) {
    const match = matchAt(YEAR, text, place);
    if (!match) continue;
    const year = Number(match[1]);
    const weight = weigh(text, place, place + match[0].length, match[2] !== undefined);
    if (weight > 0) weights.set(year, (weights.get(year) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

function weigh(text: string, from: number, to: number, ends: boolean): number {
  const before = text.slice(Math.max(0, from - 4), from);
  const behind = text.slice(to, to + 12);
  if (ends) return /(?<!截)[至到—-]\s{0,2}$/.test(before) ? 0 : 2;
  if (/^\s?\d{1,2}\s?月/.test(behind) || OTHER_BEHIND.test(behind) || OTHER_BEFORE.test(before.trimEnd())) return 0;
  return /(?:^|[\n。;])\s{0,3}$/.test(before) && /^[,我全]/.test(behind) ? 3 : 1;
}
