import type { Problem, Report } from '../report/report.ts';
import type { Grid, Source } from '../report/source.ts';
import type { Span } from '../report/span.ts';
import { type Folded, foldText } from './fold.ts';
import { toHanStream } from './occurrences.ts';
import { type ParseOptions, parseReport } from './parse.ts';
import { listTitles, type Title } from './title.ts';

/** Rows that every report prints once, in the forms of 2021 and 2019 and in that of 2014. */
const ONCE = ['本年新收政府信息公开申请数量', '收到申请数'];
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
    const whole = dropRepeated(reports.filter(isReport));
    if (whole.length > 1) return whole;
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

/** Where a further report begins: at its title, which stands between a row that is printed once and its next printing. */
function findCuts(folded: Folded): readonly number[] {
  const stream = toHanStream(folded.text);
  return ONCE.flatMap((row) => {
    const printed = listPlaces(stream.text, row).map((at) => stream.at[at] ?? 0);
    return printed.slice(1).flatMap((to, index) => {
      const from = printed[index] ?? 0;
      const title = pickTitle(listTitles(folded.text.slice(from, to)));
      return title ? [folded.toSource({ from: from + title.span.from, to: from + title.span.to }).from] : [];
    });
  }).sort((a, b) => a - b);
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

function dropRepeated(reports: readonly Report[]): readonly Report[] {
  const said = reports.map(({ organization, year, cells }) =>
    JSON.stringify([organization, year, [...cells.values()].map(({ id, value, state }) => [id, value, state])]),
  );
  return reports.filter((_, index) => said.indexOf(said[index] ?? '') === index);
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
  return { name: source.name, text: source.text.slice(from, to), grids };
}
