import type { Cell, CellId } from '../report/cell.ts';
import type { Table } from '../report/form.ts';
import { listPlaces } from '../report/forms.ts';
import type { Problem } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import type { Line } from './lines/lines.ts';

const NAMES: Readonly<Record<string, { zh: string; en: string }>> = {
  proactive: { zh: '主动公开', en: 'proactive disclosure' },
  requests: { zh: '依申请公开', en: 'requests' },
  disputes: { zh: '复议诉讼', en: 'disputes' },
  statistics: { zh: '统计', en: 'statistics' },
};

function nameOf(id: string): { zh: string; en: string } {
  return NAMES[id] ?? { zh: id, en: id };
}

/** A value in a table that no cell explains. */
export function unexplained(table: Table, span: Span, raw: string): Problem {
  const name = nameOf(table.id);
  return {
    kind: 'unexplained',
    span,
    cells: [],
    message: {
      zh: `${name.zh}表中的“${raw}”不属于任何一格，请对照原文`,
      en: `“${raw}” in the ${name.en} table belongs to no cell: compare with the source`,
    },
  };
}

/** Further values that no cell explains, too many to be named one by one. */
export function manyUnexplained(table: Table, span: Span, count: number): Problem {
  const name = nameOf(table.id);
  return {
    kind: 'unexplained',
    span,
    cells: [],
    message: {
      zh: `${name.zh}表中另有 ${count} 个数不属于任何一格，请对照原文`,
      en: `${count} more values in the ${name.en} table belong to no cell: compare with the source`,
    },
  };
}

/** Cells read as empty in a table some of whose values belong to no cell: the values may be theirs, and those of others wrong. */
export function unread(
  table: Table,
  { blanks, doubted }: { readonly blanks: readonly Cell[]; readonly doubted: readonly Cell[] },
  values: number,
): Problem {
  const name = nameOf(table.id);
  return {
    kind: 'unexplained',
    span: null,
    cells: doubted.map((cell) => cell.id),
    message: {
      zh: `${name.zh}表有 ${values} 个数不属于任何一格，而有 ${blanks.length} 格读作空白，请对照原文`,
      en: `${values} values in the ${name.en} table belong to no cell while ${blanks.length} cells were read as empty: compare with the source`,
    },
  };
}

/** Cells of a table some of whose values belong to none, while its sums do not hold: values may stand in others' places. */
export function scrambled(table: Table, cells: readonly Cell[], values: number): Problem {
  const name = nameOf(table.id);
  return {
    kind: 'unexplained',
    span: null,
    cells: cells.map((cell) => cell.id),
    message: {
      zh: `${name.zh}表有 ${values} 个数不属于任何一格，且多条勾稽关系不成立，各格的数可能错位，请对照原文`,
      en: `${values} values in the ${name.en} table belong to no cell and several identities do not hold: values may stand in the wrong cells, compare with the source`,
    },
  };
}

/** Cells of one line that the text can be read as in several ways. */
export function ambiguous(cells: readonly Cell[]): Problem {
  const raw = cells
    .filter(({ span }, index) => span === null || span.from !== cells[index - 1]?.span?.from)
    .map((cell) => cell.raw)
    .join('');
  const spans = cells.flatMap((cell) => (cell.span ? [cell.span] : []));
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return {
    kind: 'ambiguous',
    span: spans.length > 0 ? { from, to } : null,
    cells: cells.map((cell) => cell.id),
    message: {
      zh: `“${raw}”有多种读法，勾稽关系不能确定，请选定`,
      en: `“${raw}” can be read in several ways and the identities do not decide: please choose`,
    },
  };
}

/** Values whose columns or rows were decided by the identities or by the order of headers, their places not being printed. */
export function moved(cells: readonly Cell[], lost: keyof typeof LOST): Problem {
  const span = cells.find((cell) => cell.span)?.span ?? null;
  return { kind: 'moved', span, cells: cells.map((cell) => cell.id), message: LOST[lost] };
}

const LOST = {
  places: {
    zh: '这一行印出的数少于格数，各数的位置按勾稽关系推定，请对照原文',
    en: 'Fewer values than cells are printed in this row: their places follow from the identities',
  },
  labels: {
    zh: '这一行的行名未印出，各数按顺序归入，请对照原文',
    en: "This row's label is not printed: its values were placed by their order",
  },
  columns: {
    zh: '表中列名的次序与表样不同，各数按印出的列名归入，请对照原文',
    en: 'The headers of this table stand in another order than in the form: values follow the headers as printed',
  },
} as const;

/** A table that is printed twice with different numbers; `span` is the copy that was not read. */
export function printedTwice(table: Table, cells: readonly CellId[], span: Span): Problem {
  const name = nameOf(table.id);
  return {
    kind: 'ambiguous',
    span,
    cells,
    message: {
      zh: `原文印有 2 张${name.zh}表，${cells.length} 格的数不同；这里读的是前一张，请核对哪一张是本报告的`,
      en: `The text prints two ${name.en} tables with other numbers in ${cells.length} cells; the first was read: see which one is this report's`,
    },
  };
}

/** A table of the form that is not in the text. */
export function missing(table: Table): Problem {
  const name = nameOf(table.id);
  return {
    kind: 'missing',
    span: null,
    cells: [],
    message: {
      zh: `没有找到${name.zh}表（${table.section}）`,
      en: `The ${name.en} table was not found (${table.section})`,
    },
  };
}

/** All tables of a report, none of which was found; below the headings of some sections, the first at `span`, nothing stands. */
export function untabled(tables: readonly Table[], emptied: readonly Table[], span: Span | null): Problem {
  if (emptied.length === 0) return replaced(tables, span, ONLY_WORDS);
  const some = emptied.length < tables.length;
  const zh = some ? `“${emptied.map(({ section }) => section).join('”“')}”` : '';
  const en = some ? emptied.map(({ id }) => nameOf(id).en).join(', ') : 'all';
  return replaced(tables, span, {
    zh: `${zh}标题下没有内容，表格可能是图片或附件，或复制时没有带上；请用原网页或原文件`,
    en: `Nothing stands below the headings (${en}): the tables may be pictures or attachments, or were not copied; use the page or the file itself`,
  });
}

const ONLY_WORDS = {
  zh: '各部分只有文字，没有表格',
  en: 'Their sections hold words alone',
} as const;

/** Tables that were not found in sections that hold a picture. */
export function pictured(tables: readonly Table[], span: Span): Problem {
  return replaced(tables, span, {
    zh: '该处是图片，表格可能在图中，图中的文字不能识别；请用文字版，或按图片逐格填写',
    en: 'There is a picture in its place, which may hold the table; text in pictures cannot be recognised: use a report in text form, or fill in the cells',
  });
}

/** Tables that a converter left out, in sections that hold its placeholders for them. */
export function leftOut(tables: readonly Table[], span: Span): Problem {
  return replaced(tables, span, {
    zh: '该处只有转换软件留下的“[TABLE]”，表格在转换时丢失；请用原网页或原文件，或逐格填写',
    en: 'Only the “[TABLE]” of a converter stands in its place, which lost the table: use the page or the file itself, or fill in the cells',
  });
}

/** Tables in whose place something else stands, at `span`. */
function replaced(tables: readonly Table[], span: Span | null, what: Problem['message']): Problem {
  const zh = tables.map(({ id, section }) => `${nameOf(id).zh}表（${section}）`).join('、');
  const en = tables.map(({ id }) => nameOf(id).en).join(', ');
  const message = { zh: `没有找到${zh}。${what.zh}`, en: `Not found: ${en}. ${what.en}` };
  return { kind: 'missing', span, cells: [], message };
}

/** Rows of a table whose labels are nowhere in it. */
export function rowsMissing(table: Table, lines: readonly Line[]): Problem {
  const labels = lines.map(({ row }) => labelOf(table, row));
  const name = nameOf(table.id);
  const [first = ''] = labels;
  const last = labels.at(-1) ?? first;
  return {
    kind: 'missing',
    span: null,
    cells: lines.flatMap(({ cells }) => cells),
    message:
      labels.length === 1
        ? {
            zh: `${name.zh}表中没有找到“${first}”一行`,
            en: `The row “${first}” was not found in the ${name.en} table`,
          }
        : {
            zh: `${name.zh}表中有 ${labels.length} 行没有找到：从“${first}”到“${last}”`,
            en: `${labels.length} rows of the ${name.en} table were not found, from “${first}” to “${last}”`,
          },
  };
}

function labelOf(table: Table, row: string): string {
  return table.blocks.flatMap(({ rows }) => rows).find(({ id }) => id === row)?.label ?? row;
}

/** Cells of rows that were found, with nothing in their place: a column of the form is not printed, or not known. */
export function cellsMissing(table: Table, cells: readonly CellId[]): Problem {
  const name = nameOf(table.id);
  const places = listPlaces(table).filter(({ id }) => cells.includes(id));
  const columns = [...new Set(places.map(({ column }) => column.label))].join('、');
  return {
    kind: 'missing',
    span: null,
    cells,
    message: {
      zh: `${name.zh}表有 ${cells.length} 格没有读到，列名是：${columns}`,
      en: `${cells.length} cells of the ${name.en} table were not found, under: ${columns}`,
    },
  };
}

/** Cells beside characters that were lost before the text came here. */
export function damaged(table: Table, cells: readonly Cell[]): Problem {
  const name = nameOf(table.id);
  return {
    kind: 'encoding',
    span: cells.find(({ span }) => span)?.span ?? null,
    cells: cells.map(({ id }) => id),
    message: {
      zh: `原文有字符丢失（“\ufffd”），${name.zh}表有 ${cells.length} 格可能受影响，请对照原件`,
      en: `Characters of the text are lost (“\ufffd”); ${cells.length} cells of the ${name.en} table may be affected: compare with the original`,
    },
  };
}

/** A value that was printed in another unit than its column's. */
export function converted(cell: Cell, from: string, to: string): Problem {
  return {
    kind: 'converted',
    span: cell.span,
    cells: [cell.id],
    message: {
      zh: `原文为“${cell.raw}”，已由${from}换算为${to}：${cell.value}`,
      en: `Printed as “${cell.raw}”: converted from ${from} to ${to}, ${cell.value}`,
    },
  };
}

/** There is nothing to read. */
export function noText(): Problem {
  return {
    kind: 'no-report',
    span: null,
    cells: [],
    message: { zh: '没有文字。请提供年度报告全文。', en: 'There is no text. Give the whole report.' },
  };
}

/** Nothing in the text is a table of an annual report. */
export function noReport(): Problem {
  return {
    kind: 'no-report',
    span: null,
    cells: [],
    message: {
      zh: '没有找到年度报告的表格。查找的是：“本年新收政府信息公开申请数量”等行名、“第二十条第(一)项”等条目、“结果维持”等列名、“政府信息公开情况统计表”的各项指标',
      en: 'No table of an annual report was found. Looked for: row labels such as 本年新收政府信息公开申请数量, articles such as 第二十条第(一)项, headers such as 结果维持, and the indicators of 政府信息公开情况统计表',
    },
  };
}

/** A date that lost characters and was read all the same. */
export function damagedDate(span: Span, raw: string): Problem {
  return {
    kind: 'meta',
    span,
    cells: [],
    message: {
      zh: `日期缺字：“${raw}”，已按文意读出年份，请核对`,
      en: `A date has lost characters: “${raw}”; please check it`,
    },
  };
}
