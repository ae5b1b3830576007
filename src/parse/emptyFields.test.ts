import { expect, test } from 'vitest';
import type { CellId } from '../report/cell.ts';
import { REQUESTS_2021 } from '../report/forms/requests.ts';
import { toCellId } from '../report/forms.ts';
import { parseReport } from './parse.ts';

/** Most totals are left empty, and no line is filled throughout: only where the fields stand says whose they are. */
const VALUES: Readonly<Record<string, readonly (number | '')[]>> = {
  new: [821, 35, '', '', 2, 1, 859],
  carried_in: [18, '', '', '', '', '', 18],
  granted: [258, 12, '', '', 1, 1, ''],
  partial: ['', 3, '', '', '', '', ''],
  denied_state_secret: [14, '', '', '', '', '', ''],
  unable_not_held: [252, '', '', '', 1, '', ''],
  rejected_petition: [148, 1, '', '', '', '', ''],
  total: [767, 35, '', '', 2, 1, 805],
  carried_out: [72, '', '', '', '', '', 72],
};

type Print = (labels: readonly string[], values: readonly (number | '')[]) => string;

/** As a page prints it: groups of rows in columns of their own, which stay empty beside what is not in one. */
const asMarkdown: Print = (labels, values) =>
  `| ${[...labels, ...Array(3 - labels.length).fill(''), ...values].join(' | ')} |`;

/** A line for each cell and an empty one for each merged cell that goes on. */
const asLines: Print = (labels, values) =>
  [...labels, ...values.map((value) => (value === '' ? '\u00a0' : value)), ''].join('\n');

/** The same with an empty line behind each, and one more where a row ends. */
const asSpacedLines: Print = (labels, values) =>
  `${[...labels, ...values].map((part) => `${part === '' ? '\u00a0' : part}\n`).join('\n')}\n`;

test.each([
  ['markdown', asMarkdown],
  ['lines', asLines],
  ['spaced lines', asSpacedLines],
] as const)('%s: values stand in their columns', (_, print) => {
  const text = ['三、收到和处理政府信息公开申请情况', ...listRows().map((row) => print(row.labels, row.values))].join(
    '\n',
  );
  const { cells } = parseReport({ name: '', text, grids: [] });
  const wrong = listRows().flatMap(({ ids, values }) =>
    ids.filter((id, at) => (cells.get(id)?.value ?? '') !== values[at]),
  );
  expect(wrong).toEqual([]);
});

test('a separator that closes each line leaves no field behind it', () => {
  const text = [
    '二、主动公开政府信息情况',
    '第二十条第(一)项\t',
    '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\t',
    '规章\t\t\t\t',
    '行政规范性文件\t\t\t20\t',
    '第二十条第(五)项\t',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量\t',
    '行政许可\t\t\t1\t',
    '其他对外管理服务事项\t\t\t70\t',
    '第二十条第(六)项\t',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量\t',
    '行政处罚\t49\t\t\t',
    '行政强制\t7\t\t19\t',
    '第二十条第(八)项\t',
    '信息内容\t上一年项目数量\t本年增/减\t',
    '行政事业性收费\t1\t\t',
    '第二十条第(九)项\t',
    '信息内容\t采购项目数量\t采购总金额\t',
    '政府集中采购\t\t\t',
    '三、收到和处理政府信息公开申请情况',
  ];
  const { cells } = parseReport({ name: '', text: text.join('\n'), grids: [] });
  const read = [...cells.values()].filter(({ value }) => value !== null).map(({ id, value }) => [id, value]);
  expect(Object.fromEntries(read)).toEqual({
    'proactive.normative_documents.total_public': 20,
    'proactive.licensing.decisions': 1,
    'proactive.other_services.decisions': 70,
    'proactive.penalty.last_year': 49,
    'proactive.compulsion.last_year': 7,
    'proactive.compulsion.decisions': 19,
    'proactive.fees.last_year': 1,
  });
});

test('a bar that only closes fields closes a blank first one as well', () => {
  const text = [
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议 | 行政诉讼 |',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
    '| | | | 0 | | | | | 0 | | | | | 0 |',
    '五、存在的主要问题及改进情况',
  ];
  const { cells } = parseReport({ name: '', text: text.join('\n'), grids: [] });
  const filled = [...cells.values()].filter(({ state }) => state === 'number').map(({ id }) => id);
  expect(filled).toEqual([
    'disputes.reconsideration.total',
    'disputes.litigation_direct.total',
    'disputes.litigation_after.total',
  ]);
});

/** A table whose first row kept one of its blanks and lost the others, which are bars at its end. */
test('blanks of which some were kept and others moved to the end leave the places of values open', () => {
  const rows = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '(一)予以公开', '(七)总计'];
  const text = ['三、收到和处理政府信息公开申请情况', ...rows.map((row) => `${row} |\n|\n0 |\n|||||||`)].join('\n');
  const { cells } = parseReport({ name: '', text, grids: [] });
  const cell = cells.get('requests.new.total');
  expect([cell?.value, cells.get('requests.new.business')?.value]).toEqual([0, null]);
  expect(cells.get('requests.new.business')?.candidates).toEqual([0]);
});

test('values behind the label of a group are not those of the blank row above it', () => {
  const text = [
    '三、收到和处理政府信息公开申请情况',
    ...listRows().flatMap(({ ids: [id = ''], labels }) =>
      /other_(?:fee|misc)/.test(id)
        ? []
        : [...toGroup(id, labels), FILLED.test(id) ? '5 |\n5 |\n||||||||' : '||||||||||'],
    ),
  ].join('\n');
  const { cells, forms } = parseReport({ name: '', text, grids: [] });
  expect(forms.requests).toBe('2019');
  expect([cells.get('requests.other.total')?.value, cells.get('requests.rejected_reissue.total')?.value]).toEqual([
    5,
    null,
  ]);
});

interface Row {
  readonly labels: readonly string[];
  readonly ids: readonly CellId[];
  readonly values: readonly (number | '')[];
}

/** Rows that one applicant's requests stand in, in the form that counts whatever else was done with them in one row. */
const FILLED = /\.(?:new|other_not_corrected|total)\./;

/** The labels of a row as the form of 2019 prints them, whose last group is a row. */
function toGroup(id: CellId, labels: readonly string[]): readonly string[] {
  return id.includes('other_not_corrected') ? ['(六)其他处理 |'] : labels.map((label) => `${label} |`);
}

function listRows(): readonly Row[] {
  const table = REQUESTS_2021;
  const [block] = table.blocks;
  return (block?.rows ?? []).map((row) => ({
    labels: [...table.rowGroups.filter(({ first }) => first === row.id).map(({ label }) => label), row.label],
    ids: (block?.columns ?? []).map((column) => toCellId(table, row, column)),
    values: VALUES[row.id] ?? Array(7).fill(''),
  }));
}
