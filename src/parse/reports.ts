import type { Problem, Report } from '../report/report.ts';
import type { Grid, Source } from '../report/source.ts';
import type { Span } from '../report/span.ts';
import { listTitles, type Title } from './facts/title.ts';
import { type FoldedSource, foldSource, type ParseOptions, parseFolded, parseReport } from './parse.ts';
import type { HanStream } from './text/hanStream.ts';

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
  const whole = foldSource(source, options);
  const titled = readParts(source, options, findTitled(whole));
  if (titled) return titled;
  const untitled = readParts(source, options, findRestarts(whole));
  return untitled?.every(isFilledIn) ? untitled : [parseFolded(source, whole)];
}

/** The reports that begin at the cuts and before the first of them, where they are more than one. */
function readParts(source: Source, options: ParseOptions, cuts: readonly number[]): readonly Report[] | undefined {
  if (cuts.length === 0 || cuts.length >= MOST) return undefined;
  const parts = cuts.map((from, index) => ({ from, to: cuts[index + 1] ?? source.text.length }));
  const reports = [{ from: 0, to: cuts[0] ?? 0 }, ...parts].map((span) => parseReport(slice(source, span), options));
  const apart = dropRepeated(dropForms(reports.filter(isReport)));
  return apart.length > 1 && !isOneInPieces(apart) ? apart : undefined;
}

/** Fewer numbers than this are a form left blank: stray digits that were taken for values. */
const FILLED = 3;

/** Whether a report without a title fills in its form. */
function isFilledIn({ cells }: Report): boolean {
  return [...cells.values()].filter(({ state }) => state === 'number').length >= FILLED;
}

/** What is said where only the first of several reports can be given. */
export function furtherReports(reports: readonly Report[]): Problem {
  const names = reports.map(({ organization, title, year }) => `${organization ?? title ?? '?'} ${year ?? ''}`.trim());
  return {
    kind: 'meta',
    span: null,
    cells: [],
    message: {
      zh: `原文有 ${reports.length} 份报告（${names.join('、')}），这里只读出第一份。`,
      en: `The text holds ${reports.length} reports (${names.join(', ')}); this is the first of them.`,
    },
  };
}

/** Which of these words only the tables of the form of 2014 print. */
const STATISTICS_FROM = 3;

/** Where a further report begins: at its title, which stands between the tables of one report and those of the next. */
function findTitled({ folded, stream }: FoldedSource): readonly number[] {
  const printed = ONCE.map((words, index) => listWhere(stream, words).map((at) => ({ at, index })));
  const places = printed.flat().sort((a, b) => a.at - b.at);
  if (!printed.some(({ length }) => length > 1) && places.length < 3) return [];
  return places.slice(1).flatMap(({ at: to, index }, before) => {
    const last = places[before] ?? { at: 0, index };
    if (goesOn(last.index, index)) return [];
    const from = last.at;
    const title = pickTitle(listTitles(folded.text.slice(from, to)));
    return title ? [folded.toSource({ from: from + title.span.from, to: from + title.span.to }).from] : [];
  });
}

/** Whether words stand behind others in one report: a title between the two is what its pages are headed with. */
function goesOn(before: number, index: number): boolean {
  return index > before && index < STATISTICS_FROM === before < STATISTICS_FROM;
}

/** What the forms print once and no narrative tells, with the words that may begin the report or the table that it is in. */
interface Anchor {
  readonly words: string;
  readonly beginnings: readonly RegExp[];
}

const OPENING = /^[ \t]*[一1][、.] ?(?:总体|概述|基本)/gm;
const ARTICLE: Anchor = { words: '第二十条第一项', beginnings: [OPENING, /^[ \t]*[一二三][、.] ?主动公开政府信息/gm] };
const REQUESTS: Anchor = {
  words: '没有现成信息需要另行制作',
  beginnings: [OPENING, /^[ \t]*[一二三][、.] ?收到和处理/gm, /^.*\(本列数据的勾稽关系/gm, /^.*本年新收/gm],
};
const STATISTICS: Anchor = { words: '按时办结数', beginnings: [OPENING, /^.*统计指标/gm] };

/** The tables of a report take more characters than this: what is nearer is a merged cell that was written out. */
const SHORTEST = 400;

/** Where a report begins anew without a title: at its first heading, behind what the one above has printed already. */
function findRestarts({ folded, stream }: FoldedSource): readonly number[] {
  const current = [ARTICLE, REQUESTS].find(({ words }) => stream.text.includes(words));
  const places = [...(current ? [current] : []), STATISTICS].flatMap((anchor) =>
    listWhere(stream, anchor.words).flatMap((at) => (isTold(folded.text, at) ? [] : [{ at, anchor }])),
  );
  const all = places.sort((a, b) => a.at - b.at);
  const sorted = all.filter(({ at }, index) => at - (all[index - 1]?.at ?? Number.NEGATIVE_INFINITY) > SHORTEST);
  return sorted.slice(1).map(({ at, anchor }, index) => {
    const from = findBeginning(folded.text, sorted[index]?.at ?? 0, at, anchor.beginnings);
    return folded.toSource({ from, to: from }).from;
  });
}

/** Whether a sentence goes on to words at a place: what stands before a label is a number, a bracket or nothing. */
function isTold(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).replace(/[(（]?\d{0,2}[.、)）]? ?$/, '');
  return /[\u3400-\u9fff,;:。“"]$/.test(before);
}

/** Where the last of the beginnings stands between two places, else the line of the second. */
function findBeginning(text: string, from: number, to: number, beginnings: readonly RegExp[]): number {
  const between = text.slice(from, to);
  const [heading] = beginnings.flatMap((pattern) => [...between.matchAll(pattern)].slice(-1));
  return heading ? from + heading.index : text.lastIndexOf('\n', to) + 1;
}

/** The places in the folded text where some words stand. */
function listWhere({ text, at }: HanStream, words: string): readonly number[] {
  const places: number[] = [];
  for (let from = text.indexOf(words); from >= 0 && places.length < MOST; from = text.indexOf(words, from + 1))
    places.push(at[from] ?? 0);
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

/** The reports without the forms, empty and of no body, that a notice gives for others to fill in. */
function dropForms(reports: readonly Report[]): readonly Report[] {
  const filled = reports.filter((report) => report.organization !== null || isFilledIn(report));
  return filled.some(isFilledIn) ? filled : reports;
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
