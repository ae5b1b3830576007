import type { Problem, Report } from '../report/report.ts';
import type { Grid, Source } from '../report/source.ts';
import type { Span } from '../report/span.ts';
import { type Folded, foldText } from './fold.ts';
import { toHanStream } from './hanStream.ts';
import { type ParseOptions, parseReport } from './parse.ts';
import { listTitles, type Title } from './title.ts';

/** What the tables of every report print once, in the forms of 2021 and 2019 and in that of 2014. */
const ONCE = [
  '第二十条第一项',
  '本年新收政府信息公开申请数量',
  '结转下年度继续办理',
  '主动公开政府信息数',
  '收到申请数',
];
/** Texts of more reports than this are collections, not something that was pasted. */
const MOST = 60;

/**
 * Reads every report that a text holds, each with its own part of the text as its source. One that is printed twice is
 * one report; so is a text whose parts are no reports by themselves.
 */
export function parseReports(source: Source, options: ParseOptions = {}): readonly Report[] {
  const cuts = findCuts(foldText(source.text, options.toSimplified));
  if (cuts.length > 0 && cuts.length < MOST) {
    const parts = cuts.map((from, index) => ({ from, to: cuts[index + 1] ?? source.text.length }));
    const reports = [{ from: 0, to: cuts[0] ?? 0 }, ...parts].map((span) => parseReport(slice(source, span), options));
    const apart = dropRepeated(reports.filter(isReport));
    if (apart.length > 1 && !isOneInPieces(apart)) return apart;
  }
  return [parseReport(source, options)];
}

/** What is said where only the first of several reports can be given. */
export function furtherReports(reports: readonly Report[]): Problem {
  const names = reports.map(({ organization, title, year }) => `${organization ?? title ?? '?'} ${year ?? ''}`.trim());
  return {
    kind: 'meta',
    span: null,
    cells: [],
    message: {
      zh: `原文有 ${reports.length} 份报告(${names.join('、')}),这里只读出第一份。`,
      en: `The text holds ${reports.length} reports (${names.join(', ')}); this is the first of them.`,
    },
  };
}

/** Where a further report begins: at its title, which stands between the tables of one report and those of the next. */
function findCuts(folded: Folded): readonly number[] {
  const stream = toHanStream(folded.text);
  const printed = ONCE.flatMap((row) => listPlaces(stream.text, row)).sort((a, b) => a - b);
  const places = printed.map((at) => stream.at[at] ?? 0);
  if (!ONCE.some((row) => listPlaces(stream.text, row).length > 1) && places.length < 3) return [];
  return places.slice(1).flatMap((to, index) => {
    const from = places[index] ?? 0;
    const title = pickTitle(listTitles(folded.text.slice(from, to)));
    return title ? [folded.toSource({ from: from + title.span.from, to: from + title.span.to }).from] : [];
  });
}

function listPlaces(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && places.length < MOST; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** The title nearest to the report's tables, where it is printed first: a page says it above its text, too. */
function pickTitle(titles: readonly Title[]): Title | undefined {
  const last = titles.at(-1);
  return titles.find(({ organization, year }) => organization === last?.organization && year === last?.year);
}

function isReport({ forms }: Report): boolean {
  return forms.requests !== undefined || forms.statistics !== undefined;
}

/** Pages that repeat the title of their one report: they name the same body and year, and no cell twice. */
function isOneInPieces(reports: readonly Report[]): boolean {
  const [first] = reports;
  const ids = reports.flatMap(({ cells }) => [...cells.keys()]);
  const isSame = reports.every(
    ({ organization, year }) => organization === first?.organization && year === first?.year,
  );
  return isSame && new Set(ids).size === ids.length;
}

/** Of reports that say the same the first: the same numbers of the same body, or in the same words. */
function dropRepeated(reports: readonly Report[]): readonly Report[] {
  return reports.filter((report, index) => !reports.slice(0, index).some((other) => isRepeated(report, other)));
}

function isRepeated(a: Report, b: Report): boolean {
  const same = shareSame(a, b);
  if (same === 1 && a.organization === b.organization && a.year === b.year) return true;
  return same >= ALIKE && countShared(a, b) >= SHARED;
}

/** The share of a report's cells that another has, too, with the same value. */
function shareSame(a: Report, b: Report): number {
  const cells = [...a.cells.values()];
  const same = cells.filter(
    ({ id, value, state }) => b.cells.get(id)?.value === value && b.cells.get(id)?.state === state,
  );
  return same.length / Math.max(1, cells.length);
}

/** Two printings of one report may differ in what the edge of a page did to them. */
const ALIKE = 0.9;
/** The share of its longer lines that one printing of a report has in common with the other, at least. */
const SHARED = 0.97;
/** Shorter lines are labels and names, which all reports share. */
const LONG = 15;

function countShared(a: Report, b: Report): number {
  const [own, others] = [a, b].map(({ source }) => source.text.split('\n').filter((line) => line.length >= LONG));
  const known = new Set(others);
  return (own ?? []).filter((line) => known.has(line)).length / Math.max(1, own?.length ?? 0);
}

/** A part of a source, with the grids that lie in it. */
function slice(source: Source, { from, to }: Span): Source {
  const shift = (span: Span): Span => ({ from: span.from - from, to: span.to - from });
  const inside = source.grids.filter(({ span }) => span.from >= from && span.to <= to);
  const grids = inside.map(
    (grid): Grid => ({
      ...grid,
      span: shift(grid.span),
      cells: grid.cells.map((cell) => ({ ...cell, span: shift(cell.span) })),
    }),
  );
  const pictures = (source.pictures ?? []).filter((span) => span.from >= from && span.to < to).map(shift);
  return { name: source.name, text: source.text.slice(from, to), grids, ...(pictures.length > 0 && { pictures }) };
}
