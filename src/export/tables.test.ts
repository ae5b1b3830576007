import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { Cell } from '../report/cell.ts';
import { findTable, listPlaces, TABLE_IDS } from '../report/forms.ts';
import type { Report } from '../report/report.ts';
import { anyReviewed } from './arbitraries.ts';
import { toClipboard } from './clipboard.ts';
import { disarm } from './csv.ts';
import { toPrintedCsv, toPrintedTable } from './printed.ts';
import { toTidyCsv } from './tidy.ts';

const FORMS = { proactive: '2021', requests: '2021', disputes: '2021' } as const;

/** A report whose cells hold their place in the form, from 1, but for those given. */
function makeReport(forms: Report['forms'], given: readonly Cell[] = []): Report {
  const ids = TABLE_IDS.flatMap((id) => {
    const table = forms[id] && findTable(forms[id], id);
    return table ? listPlaces(table).map((place) => place.id) : [];
  });
  const cells = ids.map((id, index): Cell => {
    const value = index + 1;
    return { id, value, state: 'number', raw: String(value), span: { from: index, to: index + 1 }, origin: 'read' };
  });
  return {
    source: { name: 'a', text: '', grids: [] },
    title: null,
    organization: '云栖镇,人民政府',
    year: 2024,
    period: null,
    issued: null,
    forms,
    cells: new Map([...cells, ...given].map((cell) => [cell.id, cell])),
    claims: [],
    problems: [],
  };
}

function makeCell(id: string, state: Cell['state'], raw: string): Cell {
  return { id, value: null, state, raw, span: null, origin: 'read' };
}

test('tidy: one row a cell, with what was printed, what was read, what holds and what is flagged', () => {
  const report = makeReport({ disputes: '2021' }, [makeCell('disputes.reconsideration.other', 'mark', '=1+1')]);
  const id = 'disputes.reconsideration.upheld';
  const csv = toTidyCsv({
    report,
    findings: [
      {
        id: 'x',
        rule: 'disputes/total',
        severity: 'error',
        outcome: 'broken',
        cells: [id],
        expected: 1,
        actual: 2,
        message: { zh: '', en: '' },
        repairs: [],
      },
    ],
    edits: [{ cell: id, from: { value: 1, state: 'number' }, to: { value: -8, state: 'number' }, at: '', note: '' }],
  });
  const lines = csv.split('\r\n');
  expect(csv.startsWith('\uFEFForganization,year,form,table,row,column,row_label,column_label,value,unit,')).toBe(true);
  expect(lines).toHaveLength(1 + 15 + 1);
  expect(lines[1]).toBe(
    '"云栖镇,人民政府",2024,2021,disputes,reconsideration,upheld,行政复议,结果维持,-8,件,number,1,0,1,edited,1,disputes/total',
  );
  expect(lines[3]).toBe(
    `"云栖镇,人民政府",2024,2021,disputes,reconsideration,other,行政复议,其他结果,,件,mark,'=1+1,,,read,,`,
  );
});

test.each([
  ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
  ['+1036', '+1036'],
  ['-8', '-8'],
  ['-8件', `'-8件`],
  ['-', '-'],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `'\t=1`],
  ['190.457379', '190.457379'],
  ['12件', '12件'],
])('a spreadsheet does not run %j', (text, written) => {
  expect(disarm(text)).toBe(written);
});

test('as printed: the requests table has its corner, three header lines and 25 rows after three label columns', () => {
  const matrix = toPrintedTable(makeReport({ requests: '2021' }), 'requests');
  expect(matrix.map((line) => line.length)).toEqual(new Array(28).fill(10));
  expect(matrix[0]?.slice(0, 5)).toEqual([
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '',
    '',
    '申请人情况',
    '',
  ]);
  expect(matrix[1]).toEqual(['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计']);
  expect(matrix[2]).toEqual(['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '']);
  expect(matrix[5]?.slice(0, 4)).toEqual(['三、本年度办理结果', '（一）予以公开', '', '15']);
  expect(matrix[7]?.slice(0, 4)).toEqual(['', '（三）不予公开', '1.属于国家秘密', '29']);
  expect(matrix[27]).toEqual(['四、结转下年度继续办理', '', '', '169', '170', '171', '172', '173', '174', '175']);
});

test('as printed: the disputes table is one line of fifteen under three', () => {
  const [first, second, third, values] = toPrintedTable(makeReport({ disputes: '2021' }), 'disputes');
  expect(first?.filter(Boolean)).toEqual(['行政复议', '行政诉讼']);
  expect(second?.flatMap((text, index) => (text ? [index, text] : []))).toEqual([
    5,
    '未经复议直接起诉',
    10,
    '复议后起诉',
  ]);
  expect(third?.slice(3, 6)).toEqual(['尚未审结', '总计', '结果维持']);
  expect(values).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)));
});

test('as printed: the proactive table has its articles, the statistics form its headings', () => {
  expect(toPrintedTable(makeReport({ proactive: '2021' }), 'proactive').slice(0, 7)).toEqual([
    ['第二十条第（一）项', '', '', ''],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '1', '2', '3'],
    ['行政规范性文件', '4', '5', '6'],
    ['第二十条第（五）项', '', '', ''],
    ['信息内容', '本年处理决定数量', '', ''],
    ['行政许可', '7', '', ''],
  ]);
  const statistics = toPrintedTable(makeReport({ statistics: '2014' }), 'statistics');
  expect(statistics).toHaveLength(1 + 58 + 7);
  expect(statistics.slice(0, 3)).toEqual([
    ['统计指标', '单位', '统计数'],
    ['一、主动公开情况', '', ''],
    ['（一）主动公开政府信息数', '条', '1'],
  ]);
});

test('as printed: blanks are empty, signs stand as they are, formulas do not run', () => {
  const ids = ['upheld', 'corrected', 'other'].map((column) => `disputes.reconsideration.${column}`);
  const [blank = '', mark = '', formula = ''] = ids;
  const given = [makeCell(blank, 'blank', ''), makeCell(mark, 'mark', '—'), makeCell(formula, 'unreadable', '=1+1')];
  const matrix = toPrintedTable(makeReport({ disputes: '2021' }, given), 'disputes');
  expect(matrix[3]?.slice(0, 4)).toEqual(['', '—', `'=1+1`, '4']);
});

test('as printed: every table of the report under its section', () => {
  const lines = toPrintedCsv(makeReport(FORMS)).split('\r\n');
  expect(lines[0]).toBe('\uFEFF二、主动公开政府信息情况');
  expect(lines).toContain('三、收到和处理政府信息公开申请情况');
  expect(lines).toContain('四、政府信息公开行政复议、行政诉讼情况');
});

test('a report without the table prints nothing of it', () => {
  expect(toPrintedTable(makeReport({ disputes: '2021' }), 'requests')).toEqual([]);
});

test('clipboard: the text and the HTML hold the same sheet', () => {
  fc.assert(
    fc.property(anyReviewed, ({ report }) => {
      for (const id of TABLE_IDS) {
        const { tsv, html } = toClipboard(report, id);
        expect(readTsv(tsv)).toEqual(readHtml(html));
      }
    }),
    { seed: 7, numRuns: 30 },
  );
});

test('clipboard: merged boxes and text that is no markup', () => {
  const given = [makeCell('disputes.reconsideration.upheld', 'unreadable', '<b>"1"\t&\n2')];
  const { tsv, html } = toClipboard(makeReport({ disputes: '2021' }, given), 'disputes');
  expect(tsv).toContain('\r\n"<b>""1""\t&\n2"\t2\t3');
  expect(html).toContain('&lt;b&gt;&quot;1&quot;\t&amp;<br>2</td>');
  expect(html).toContain('<td rowspan="2" colspan="5" style="border:1px solid #000;text-align:center">行政复议</td>');
});

/** The fields of a TSV as a spreadsheet splits them, line breaks folded as HTML does. */
function readTsv(tsv: string): readonly (readonly string[])[] {
  if (tsv === '') return [];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of tsv.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|$)/g)) {
    rows.at(-1)?.push(fold(quoted?.replaceAll('""', '"') ?? plain));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

function readHtml(html: string): readonly (readonly string[])[] {
  const filled: string[][] = [];
  for (const [row, tr] of listTags(parseFragment(html), 'tr').entries()) {
    for (const td of listTags(tr, 'td')) {
      const spans = [attribute(td, 'rowspan'), attribute(td, 'colspan')];
      const line = Array.from({ length: 60 }, (_, index) => filled[row]?.[index]);
      const column = line.indexOf(undefined);
      for (let down = 0; down < (spans[0] ?? 1); down += 1) {
        for (let right = 0; right < (spans[1] ?? 1); right += 1) {
          filled[row + down] ??= [];
          const target = filled[row + down];
          if (target) target[column + right] = down + right === 0 ? fold(textOf(td)) : '';
        }
      }
    }
  }
  return filled;
}

type Node = DefaultTreeAdapterTypes.Node;

function listTags(node: Node, name: string): readonly Node[] {
  const own = node.nodeName === name ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((child) => listTags(child, name))] : own;
}

function attribute(node: Node, name: string): number {
  const value = 'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
  return Number(value ?? 1);
}

function textOf(node: Node): string {
  if (node.nodeName === 'br') return '\n';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Line ends are one kind in HTML, and a NUL is no character there. */
function fold(text: string): string {
  return text
    .replace(/\r\n|\r/g, '\n')
    .replaceAll('\0', '')
    .replaceAll('\uFFFD', '');
}
