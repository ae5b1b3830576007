import { checkReport } from '../../check/check.ts';
import { type Folded, foldText, type ToSimplified } from '../../parse/fold.ts';
import { listFormsPrinted } from '../../parse/formsPrinted.ts';
import { toHanStream } from '../../parse/hanStream.ts';
import { locateTable } from '../../parse/locate.ts';
import { parseReport } from '../../parse/parse.ts';
import { markTable } from '../../parse/straight/markTable.ts';
import { isTraditional } from '../../parse/traditional.ts';
import { TABLE_IDS, TABLES } from '../../report/forms.ts';
import type { Source } from '../../report/source.ts';
import { quantile, timeEach, toMebibytes } from './measure.ts';

/** What the reports of a corpus cost: medians in milliseconds, and all of them together. */
export interface StageCosts {
  /** Folding the text, traditional characters converted where there are any. */
  readonly fold: number;
  /** Looking for the labels and cutting the tables into tokens. */
  readonly find: number;
  /** The rest of parsing: the readers, the choice between them, the narrative and the facts. */
  readonly read: number;
  readonly parse: number;
  readonly parseP95: number;
  readonly check: number;
  readonly mebibytes: number;
  /** Mebibytes in a second, parsed and checked. */
  readonly speed: number;
}

/** Times each stage over the reports of a corpus, each of them `runs` times. */
export function benchStages(sources: readonly Source[], runs: number, toSimplified: ToSimplified): StageCosts {
  const optionsFor = ({ text }: Source) => (isTraditional(text) ? { toSimplified } : {});
  const many = Array.from({ length: runs }, () => sources).flat();
  const fold = (source: Source) => foldText(source.text, optionsFor(source).toSimplified);
  const folding = timeEach(many, (source) => void fold(source));
  const finding = timeEach(many.map(fold), findTables);
  const parsing = timeEach(many, (source) => void parseReport(source, optionsFor(source)));
  const reports = many.map((source) => parseReport(source, optionsFor(source)));
  const checking = timeEach(reports, (report) => void checkReport(report));
  const [folded, found, parsed] = [folding, finding, parsing].map((times) => quantile(times, 0.5));
  const mebibytes = toMebibytes(many.map(({ text }) => text));
  const total = [...parsing, ...checking].reduce((sum, time) => sum + time, 0);
  return {
    fold: folded ?? 0,
    find: found ?? 0,
    read: Math.max(0, (parsed ?? 0) - (folded ?? 0) - (found ?? 0)),
    parse: parsed ?? 0,
    parseP95: quantile(parsing, 0.95),
    check: quantile(checking, 0.5),
    mebibytes: mebibytes / many.length,
    speed: (mebibytes * 1000) / total,
  };
}

/** Finds every table of a text, in the forms that it can be printed in. */
function findTables({ text }: Folded): void {
  const stream = toHanStream(text);
  for (const id of TABLE_IDS) {
    const forms = TABLES.filter((table) => table.id === id && (table.printedAs === 'grid' || table.form === '2021'));
    if (forms.some((form) => markTable(text, stream, form))) continue;
    for (const form of listFormsPrinted(stream, forms)) locateTable(text, stream, form);
  }
}
