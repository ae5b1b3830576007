import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const read = (text: string) => parseReport({ name: '', text, grids: [] });
const cellOf = (text: string, id: string) => read(text).cells.get(id)?.value;
const doubtedIn = (text: string) => read(text).problems.flatMap(({ cells }) => cells);

const TURNED = [
  '第二十条第(一)项',
  '信息内容 | 规章 | 行政规范性文件',
  '本年制发件数 | 0 | 2',
  '本年废止件数 | 0 | 1',
  '现行有效件数 | 0 | 11',
  '第二十条第(五)项',
  '信息内容 | 行政许可',
  '本年处理决定数量 | 318',
  '第二十条第(六)项',
  '信息内容 | 行政处罚 | 行政强制',
  '本年处理决定数量 | 46 | 3',
  '第二十条第(八)项',
  '信息内容 | 行政事业性收费',
  '本年收费金额(单位:万元) | 7',
].join('\n');

test('where the headers of section two stand before their values, these are its columns', () => {
  expect(cellOf(TURNED, 'proactive.normative_documents.issued')).toBe(2);
  expect(cellOf(TURNED, 'proactive.regulations.repealed')).toBe(0);
  expect(cellOf(TURNED, 'proactive.normative_documents.in_force')).toBe(11);
  expect(cellOf(TURNED, 'proactive.compulsion.decisions')).toBe(3);
  expect(cellOf(TURNED, 'proactive.fees.amount')).toBe(7);
});

/** Two rows of three values, the second's label among the values of the first. */
const PARTED = [
  '第二十条第(一)项',
  '信息内容 本年制发件数 本年废止件数 现行有效件数',
  '规章',
  '0',
  '行政规范性文件',
  '12',
  '0',
  '0',
  '0',
  '13',
  '第二十条第(五)项',
  '信息内容 本年处理决定数量',
  '行政许可 5',
  '第二十条第(六)项',
  '信息内容 本年处理决定数量',
  '行政处罚 6',
  '行政强制 7',
  '第二十条第(八)项',
  '信息内容 本年收费金额',
  '行政事业性收费 8',
].join('\n');

test('a label among the values of another line leaves both lines in doubt', () => {
  const doubted = doubtedIn(PARTED);
  for (const row of ['regulations', 'normative_documents'])
    for (const column of ['issued', 'repealed', 'in_force']) expect(doubted).toContain(`proactive.${row}.${column}`);
  expect(doubted).not.toContain('proactive.licensing.decisions');
});

test('a row of regulations that is named, its values not to be found, is missed; one that is not printed is none', () => {
  const rows = (regulations: string) =>
    `第二十条第(一)项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n${regulations}行政规范性文件 3 4 5\n` +
    '第二十条第(五)项\n信息内容 本年处理决定数量\n行政许可 5\n行政处罚 6\n行政强制 7\n行政事业性收费 8';
  expect(doubtedIn(rows(''))).toEqual([]);
  expect(read(rows('')).cells.has('proactive.regulations.issued')).toBe(false);
  const lost = '规章(市级以上填写)见附表\n';
  const seen = read(rows(lost)).cells.get('proactive.regulations.issued');
  expect(seen === undefined ? doubtedIn(rows(lost)) : ['proactive.regulations.issued']).toContain(
    'proactive.regulations.issued',
  );
});

test('where many values of single lines belong to no cell, every cell of the table is in doubt', () => {
  const text = [
    '政府信息公开情况统计表',
    '统计指标 单位 统计数',
    '(一)主动公开政府信息数 条',
    '其中,主动公开规范性文件数 条',
    '制发规范性文件数 件',
    '1.政府公报公开政府信息数 条',
    '2.政府网站公开政府信息数 条',
    '91 4 3 8 70 6 5',
    '3.政务微博公开政府信息数 条 2',
    '4.政府微信公开政府信息数 条 1',
  ].join('\n');
  const { cells, problems } = read(text);
  const filled = [...cells.values()].filter(({ value }) => value !== null).map(({ id }) => id);
  const doubted = problems.flatMap((problem) => problem.cells);
  expect(filled.length).toBeGreaterThan(0);
  expect(filled.filter((id) => !doubted.includes(id))).toEqual([]);
});

test('a sentence that names a line of the statistics form and a number is no table', () => {
  const report = read('2018年云栖镇政府信息公开工作年度报告\n2018年度我镇主动公开政府信息数22条,其中线上公开15条。');
  expect([...report.cells.keys()]).toEqual([]);
});

test.each([
  ['七、依申请公开信息收取的费用 | 万 |', 'statistics.fees.value'],
  ['六、举报投诉数量 | 千 |', 'statistics.complaints.value'],
])('a unit that stands alone counts nothing: %s', (row, id) => {
  const rows = ['(一)收到申请数 | 件 | 3', '1.当面申请数 | 件 | 1', '2.传真申请数 | 件 | 0', '3.网络申请数 | 件 | 2'];
  const text = `政府信息公开情况统计表\n统计指标 | 单位 | 统计数\n${rows.join('\n')}\n${row}`;
  expect(cellOf(text, id) ?? null).toBeNull();
});
