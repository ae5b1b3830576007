import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const LABELS = [
  '本年新收政府信息公开申请数量',
  '上年结转政府信息公开申请数量',
  '予以公开',
  '部分公开',
  '属于国家秘密',
  '总计',
  '结转下年度继续办理',
];
const VALUES = [5, 1, 3, 1, 0, 4, 2];
const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

/** A table whose every row has what its headers ask for: persons, one kind of body with one request less, their sum. */
function printTable(headers: readonly string[], between: string): string {
  const cell = (header: string, value: number) => {
    const counts: Readonly<Record<string, number>> = {
      自然人: value,
      科研机构: 2 * value,
      法人或其他组织: 2 * value,
      总计: 3 * value,
    };
    return counts[header] ?? 0;
  };
  const rows = LABELS.map((label, at) =>
    [label, ...headers.map((header) => cell(header, VALUES[at] ?? 0))].join(' | '),
  );
  return ['三、收到和处理政府信息公开申请情况', ['申请人情况', ...headers].join(between), ...rows].join('\n');
}

function read(headers: readonly string[], between = ' | ') {
  const { cells, problems } = parseReport({ name: '', text: printTable(headers, between), grids: [] });
  const values = ['natural_person', 'business', 'research', 'total'].map(
    (column) => cells.get(`requests.new.${column}`)?.value,
  );
  return { values, moved: problems.some(({ kind }) => kind === 'moved') };
}

test.each([
  [['自然人', ...KINDS, '总计']],
  [['自然人', ...[...KINDS].reverse(), '总计']],
  [['总计', '自然人', ...KINDS]],
  [[...KINDS, '自然人', '总计']],
])('values follow their headers: %j', (headers) => {
  expect(read(headers)).toEqual({ values: [5, 0, 10, 15], moved: false });
});

test('headers in another order on lines of their own may have changed places', () => {
  expect(read(['自然人', ...[...KINDS].reverse(), '总计'], '\n')).toEqual({ values: [5, 0, 10, 15], moved: true });
});

test.each([[['自然人', '总计']], [['自然人', '法人或其他组织', '总计']]])(
  'columns that are not printed have no values: %j',
  (headers) => {
    expect(read(headers)).toEqual({ values: [5, undefined, undefined, 15], moved: false });
  },
);

test('a total that is no sum where its header stands is taken for the last', () => {
  const text = printTable(['自然人', ...KINDS, '总计'], ' | ')
    .replace('自然人', '总计 | 自然人')
    .replace('其他 | 总计', '其他');
  const { cells } = parseReport({ name: '', text, grids: [] });
  expect(cells.get('requests.new.total')?.value).toBe(15);
  expect(cells.get('requests.new.natural_person')?.value).toBe(5);
});

test('a header under another name leaves its column where the form has it', () => {
  const text = [
    '二、主动公开政府信息情况',
    '第二十条第(一)项',
    '信息内容\t本年制发件\t本年废止件数\t现行有效件数',
    '规章\t\t\t',
    '行政规范性文件\t3\t\t18',
    '第二十条第(五)项',
    '信息内容\t本年处理决定数量',
    '行政许可\t318',
  ].join('\n');
  const { cells } = parseReport({ name: '', text, grids: [] });
  const values = ['issued', 'repealed', 'in_force'].map(
    (column) => cells.get(`proactive.normative_documents.${column}`)?.value,
  );
  expect(values).toEqual([3, null, 18]);
});
