import { expect, test } from 'vitest';
import { readHtml } from '../../read/html/readHtml.ts';
import type { Report } from '../../report/report.ts';
import { parseReport } from '../parse.ts';

function parse(html: string): Report {
  return parseReport(readHtml('page', html));
}

function table(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
}

function valueAt(report: Report, id: string) {
  return report.cells.get(id)?.value;
}

const REQUEST_ROWS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开',
  '1.属于国家秘密',
  '（七）总计',
];

test('columns in another order are read by their headers', () => {
  const columns = ['', '总计', '自然人', '法律服务机构', '商业企业', '科研机构', '社会公益组织', '其他'];
  const report = parse(table([columns, ...REQUEST_ROWS.map((label) => [label, '9', '5', '4', '0', '0', '0', '0'])]));
  expect(valueAt(report, 'requests.granted.total')).toBe(9);
  expect(valueAt(report, 'requests.granted.natural_person')).toBe(5);
  expect(valueAt(report, 'requests.granted.legal')).toBe(4);
});

test('a column that is not printed is said to be missing, and the others stay where they are', () => {
  const columns = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '其他', '总计'];
  const report = parse(table([columns, ...REQUEST_ROWS.map((label) => [label, '1', '0', '0', '2', '3', '6'])]));
  expect(valueAt(report, 'requests.new.other')).toBe(3);
  expect(report.cells.has('requests.new.legal')).toBe(false);
  const said = report.problems.find(({ cells }) => cells.includes('requests.new.legal'));
  expect(said).toMatchObject({ kind: 'missing', message: { zh: expect.stringContaining('法律服务机构') } });
});

test('a table that goes on in a second grid keeps the headers of the first', () => {
  const columns = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const row = (label: string) => [label, '2', '', '', '', '', '', '2'];
  const report = parse(
    `${table([columns, ...REQUEST_ROWS.slice(0, 3).map(row)])}<p>- 3 -</p>${table(REQUEST_ROWS.slice(3).map(row))}`,
  );
  expect(REQUEST_ROWS.map((_, at) => valueAt(report, [...report.cells.keys()][at * 7] ?? ''))).toEqual([
    2, 2, 2, 2, 2, 2,
  ]);
  expect(report.cells.get('requests.total.business')?.state).toBe('blank');
});

test('two halves of the statistics form side by side are read each by its own labels', () => {
  const report = parse(
    table([
      ['统计指标', '单位', '统计数', '统计指标', '单位', '统计数'],
      ['（一）主动公开政府信息数', '条', '120', '（一）收到申请数', '件', '7'],
      ['制发规范性文件数', '件', '4', '1.当面申请数', '件', '3'],
      ['1.政府公报公开政府信息数', '条', '0', '3.网络申请数', '件', '4'],
    ]),
  );
  expect(valueAt(report, 'statistics.proactive_count.value')).toBe(120);
  expect(valueAt(report, 'statistics.received.value')).toBe(7);
  expect(valueAt(report, 'statistics.received_online.value')).toBe(4);
});

test('several numbers and words in a cell are not taken for its value', () => {
  const columns = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const report = parse(
    table([columns, ...REQUEST_ROWS.map((label) => [label, '1/2件', '见附件', '0', '0', '0', '0', '3'])]),
  );
  expect(report.cells.get('requests.new.natural_person')).toMatchObject({ value: null, state: 'unreadable' });
  expect(report.cells.get('requests.new.business')).toMatchObject({ value: null, state: 'unreadable', raw: '见附件' });
  expect(valueAt(report, 'requests.new.total')).toBe(3);
});

test('every cell of a grid has its characters in the text', () => {
  const columns = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const report = parse(
    table([columns, ...REQUEST_ROWS.map((label) => [label, '１２', '3件', '0', '/', '', '0', '15'])]),
  );
  const first = report.cells.get('requests.new.natural_person');
  expect(first).toMatchObject({ value: 12, raw: '１２' });
  for (const { raw, span } of report.cells.values()) {
    expect(report.source.text.slice(span?.from, span?.to)).toBe(raw);
  }
});

test('in a row that lost a cell no value is taken for certain to stand under its header', () => {
  const columns = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const rows = REQUEST_ROWS.map((label) => [label, '5', '0', '2', '0', '0', '0', '7']);
  const report = parse(
    table([columns, ...rows.map((row, at) => (at === 2 ? row.filter((_, column) => column !== 2) : row))]),
  );
  const doubted = report.problems.flatMap(({ cells }) => cells);
  const granted = [...report.cells.values()].filter(({ id }) => id.startsWith('requests.granted.'));
  expect(granted.find(({ id }) => id.endsWith('total'))?.value).toBe(7);
  for (const { id, value } of granted) if (value !== null) expect(doubted).toContain(id);
});

test('where a merged header forgot its width the sums tell which column is which', () => {
  const head =
    '<tr><td rowspan=2><td rowspan=2>自然人<td colspan=4>法人或其他组织<td rowspan=2>总计' +
    '<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他';
  const rows = REQUEST_ROWS.map((label) => `<tr><td>${label}<td>5<td>0<td>2<td>0<td>0<td>1<td>8`);
  const report = parse(`<table>${head}${rows.join('')}</table>`);
  expect(valueAt(report, 'requests.granted.other')).toBe(1);
  expect(valueAt(report, 'requests.granted.total')).toBe(8);
});

test('a row that numbers the columns of section four holds none of its values', () => {
  const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const kinds = ['行政复议', '未经复议直接起诉', '复议后起诉'].map((kind) => `<td colspan=5>${kind}</td>`).join('');
  const row = (texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const numbers = Array.from({ length: 15 }, (_, at) => String(at + 1));
  const values = ['10', '1', '3', '2', '16', '4', '0', '0', '1', '5', '6', '0', '1', '7', '14'];
  const report = parse(
    `<table><tr>${kinds}</tr>${row([...five, ...five, ...five])}${row(numbers)}${row(values)}</table>`,
  );
  expect(valueAt(report, 'disputes.reconsideration.upheld')).toBe(10);
  expect(valueAt(report, 'disputes.litigation_after.total')).toBe(14);
});
