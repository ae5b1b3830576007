import { findTable } from '../../report/forms.ts';
import type { Problem, Section } from '../../report/report.ts';
import type { Span } from '../../report/span.ts';
import { countLabels } from '../labels/labelProbe.ts';
import { linesOf } from '../lines/lines.ts';
import { untabled } from '../problems.ts';
import type { ReadTable } from '../readers/tableRead.ts';
import type { HanStream } from '../text/hanStream.ts';

/** The first year whose reports bring the statistics form along, and the first of the form of six sections. */
const FIRST_STATISTICS = 2014;
const FIRST_SECTIONS = 2019;

/** What is said of an annual report whose text holds no table at all; nothing where a text is none by its headings. */
export function sayUntabled(sections: readonly Section[], year: number | null): readonly Problem[] {
  const topics = new Set(sections.flatMap(({ topic }) => topic ?? []));
  if (topics.size < 3 || !(topics.has(2) || topics.has(3))) return [];
  if (year !== null && year < FIRST_STATISTICS) return [sayOlder(year)];
  if (year !== null && year < FIRST_SECTIONS) return [sayStatistics(year)];
  return sayEmptySections(sections);
}

/** Nothing is wanting: what such a report counts, it tells in words. */
function sayOlder(year: number): Problem {
  return {
    kind: 'missing',
    span: null,
    cells: [],
    message: {
      zh: `本文是${year}年的年度报告，没有表格：统一的统计表从${FIRST_STATISTICS}年起才有，没有勾稽关系可以核对`,
      en: `This is a report of ${year} without tables: the statistics form is in use since ${FIRST_STATISTICS}, so there are no identities to check`,
    },
  };
}

/** Values that belong to no line of the form: so many are of lines that it has not. */
const FOREIGN = 5;

/**
 * Whether what was read as the statistics form is a table of its place's own: most lines are not in it, as before there
 * was one form. Later the form was meant, and worn or cut, unless values are many whose lines it has not, while its labels,
 * wherever they stand in the text, are fewer than half of them and of its own.
 */
export function isOwnForm(read: ReadTable, year: number | null, stream: HanStream): boolean {
  const { table, absent, places, doubts, spare } = read;
  if (table.id !== 'statistics') return false;
  const unlabelled = new Set(doubts.flatMap(({ kind, cells }) => (kind === 'labels' ? cells : [])));
  const labelled = places.filter(({ id }) => !unlabelled.has(id));
  if (absent.length + unlabelled.size <= labelled.length) return false;
  if (year !== null && year < FIRST_STATISTICS) return true;
  const values = places.filter(({ slot }) => slot.state === 'number').length + spare.length;
  return spare.length >= FOREIGN && 2 * countLabels(stream, table).rows < Math.min(values, linesOf(table).length);
}

export function sayOwnForm(span: Span): Problem {
  return {
    kind: 'missing',
    span,
    cells: [],
    message: {
      zh: `附表不是${FIRST_STATISTICS}年起统一的政府信息公开情况统计表，指标各地自定，没有读取；没有勾稽关系可以核对`,
      en: `The table is not the statistics form in use since ${FIRST_STATISTICS}: its indicators are the place's own and were not read; there are no identities to check`,
    },
  };
}

function sayStatistics(year: number): Problem {
  return {
    kind: 'missing',
    span: null,
    cells: [],
    message: {
      zh: `没有找到政府信息公开情况统计表。${year}年的年度报告一般附有此表，可能在附件或图片中，或复制时没有带上；请用带统计表的全文`,
      en: `The statistics form was not found. Reports of ${year} mostly have it, perhaps in an attachment or a picture, or it was not copied: use the text that has it`,
    },
  };
}

const TABLES = { 2: 'proactive', 3: 'requests', 4: 'disputes' } as const;

/** The three tables, with the first heading of their sections below which nothing stands. */
function sayEmptySections(sections: readonly Section[]): readonly Problem[] {
  const lost = ([2, 3, 4] as const).flatMap((topic) => {
    const table = findTable('2021', TABLES[topic]);
    const empty = sections.find((section) => section.topic === topic && section.length <= 2);
    return table ? [{ table, empty }] : [];
  });
  const emptied = lost.filter(({ empty }) => empty);
  const tables = lost.map(({ table }) => table);
  return [
    untabled(
      tables,
      emptied.map(({ table }) => table),
      emptied[0]?.empty?.span ?? null,
    ),
  ];
}
