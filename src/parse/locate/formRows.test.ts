import { expect, test } from 'vitest';
import { findTable } from '../../report/forms.ts';
import { linesOf } from '../lines/lines.ts';
import { parseReport } from '../parse.ts';
import { areRowsOfForm } from './formRows.ts';

/** Lines of the local forms before 2014, some of them named as the form of 2014 names its own. */
const OLDER = [
  ['主动公开信息数', '条', '131'],
  ['其中:全文电子化的主动公开信息数', '条', '129'],
  ['新增的行政规范性文件数', '条', '4'],
  ['提供服务类信息数', '条', '33'],
  ['现场接待人数', '人次', '12'],
  ['申请总数', '件', '7'],
  ['其中:1.当面申请数', '件', '2'],
  ['2.传真申请数', '件', '0'],
  ['3.电子邮件申请数', '件', '1'],
  ['4.信函申请数', '件', '4'],
  ['对申请的答复总数', '件', '7'],
  ['其中:1.同意公开答复数', '件', '5'],
  ['2.同意部分公开答复数', '件', '1'],
  ['3.否决公开答复总数', '件', '1'],
  ['行政复议数', '件', '1'],
  ['行政诉讼数', '件', '0'],
  ['行政申诉数', '件', '0'],
];
const TITLE = '松陵县水务局2010年度政府信息公开年度报告\n附表:政府信息公开情况统计表\n';

test.each([
  ['lines', OLDER.flat().join('\n')],
  ['rows', OLDER.map((row) => row.join(' | ')).join('\n')],
  ['tabs', OLDER.map((row) => row.join('\t')).join('\n')],
])('another form of statistics gives no cells for the names that it shares: %s', (_, rows) => {
  const report = parseReport({ name: '', text: `${TITLE}${rows}`, grids: [] });
  expect([...report.cells.keys()]).toEqual([]);
  expect(report.problems.map(({ kind }) => kind)).toContain('no-report');
});

test('lines that stand beside each other make the form, of which a part may be printed', () => {
  const table = findTable('2014', 'statistics');
  const rows = table ? linesOf(table).map(({ row }) => row) : [];
  const is = (some: readonly string[]) => table && areRowsOfForm(table, new Set(some));
  expect(is(rows)).toBe(true);
  expect(is([...rows.slice(0, 5), ...rows.slice(30, 33)])).toBe(true);
  expect(is(rows.filter((_, at) => at % 4 !== 0))).toBe(true);
  expect(is(rows.filter((_, at) => at % 2 === 0))).toBe(false);
});

test('a list of duties that names articles and lines of section two is no table', () => {
  const duties = ['行政许可', '第二十条第(五)项', '3个工作日内', '行政处罚', '第二十条第(六)项', '20个工作日内'];
  const report = parseReport({ name: '', text: `松石镇公开标准目录\n${duties.join(' |\n')} |`, grids: [] });
  expect([...report.cells.keys()]).toEqual([]);
});
