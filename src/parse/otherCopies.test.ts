import { expect, test } from 'vitest';
import { findTable } from '../report/forms.ts';
import { parseReport } from './parse.ts';

const ROWS = findTable('2021', 'requests')?.blocks[0]?.rows ?? [];
const HEADS = ['申请人情况', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
/** Rows that are not sums of others, so that each may hold what it likes. */
const FREE = new Set(['new', 'carried_in', 'carried_out']);

/** A requests table in which so many people asked and were answered. */
function printTable(asked: number, between: string): string {
  const rows = ROWS.map(({ id, label }) => {
    const value = FREE.has(id) ? (id === 'new' ? asked : 0) : id === 'granted' || id === 'total' ? asked : 0;
    return [label, value, 0, 0, 0, 0, 0, value].join(between);
  });
  return [HEADS.join(between), ...rows].join('\n');
}

const ARTICLE = '第二十条第(一)项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 0 0 0';

function parseTables(between: string, ...asked: readonly number[]) {
  const [own = '', ...others] = asked.map((count) => printTable(count, between));
  const text = ['三、收到和处理政府信息公开申请情况', own, ...others.map((one) => `附:办公室办理情况\n${one}`)].join(
    '\n',
  );
  return parseReport({ name: 'x', text: `${ARTICLE}\n${text}\n四、其他`, grids: [] });
}

test.each([' | ', '\t', '\n', ' '])(
  'of two tables with other numbers the first is read, and it is said, %j between',
  (between) => {
    const { cells, problems } = parseTables(between, 7, 4);
    expect(cells.get('requests.new.natural_person')?.value).toBe(7);
    expect(cells.get('requests.total.total')?.value).toBe(7);
    const [twice, ...more] = problems.filter(({ kind }) => kind === 'ambiguous');
    expect(twice?.cells).toEqual(
      ['new', 'granted', 'total'].flatMap((row) => [`requests.${row}.natural_person`, `requests.${row}.total`]),
    );
    expect(more).toEqual([]);
  },
);

test('nothing is said of a table that is printed twice alike, or once', () => {
  expect(parseTables('\t', 7, 7).problems.filter(({ kind }) => kind === 'ambiguous')).toEqual([]);
  expect(parseTables('\t', 7).problems.filter(({ kind }) => kind === 'ambiguous')).toEqual([]);
});
