import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';
import { toRuledRows } from './ruled.ts';

const textsOf = (text: string) => toRuledRows(text).map(({ squares }) => squares.map((square) => square?.text));

test('a cell is all that stands between its bars and rules', () => {
  const text = [
    '+--------+------+------+',
    '| 信息内 | 本年 | 现行 |',
    '| 容     | 制发 | 有效 |',
    '+========+======+======+',
    '| 规章   | 3    |      |',
    '+--------+------+------+',
  ].join('\n');
  expect(textsOf(text)).toEqual([
    ['信息内容', '本年制发', '现行有效'],
    ['规章', '3', ''],
  ]);
});

test('a bar that is left out joins two columns', () => {
  const text = ['+------+------+', '| 申请人情况  |', '+------+------+', '| 5    | 6    |', '+------+------+'].join(
    '\n',
  );
  expect(textsOf(text)).toEqual([
    ['申请人情况', '申请人情况'],
    ['5', '6'],
  ]);
});

test('values have their own characters, marks of bold type and of line ends are no part of a cell', () => {
  const text = '+-----+-----+\n| **规\\ | 12  |\n| 章** |     |\n+-----+-----+';
  const [row] = toRuledRows(text);
  expect(row?.squares.map((square) => square?.han)).toEqual(['规章', '']);
  const span = row?.squares[1]?.span;
  expect(text.slice(span?.from, span?.to)).toBe('12');
});

test('a stroke alone is a sign in a number’s place', () => {
  expect(textsOf('+------+-----+-----+\n| 规章 | \\   | 3   |\n+------+-----+-----+')).toEqual([['规章', '\\', '3']]);
});

test('other texts have no such rows', () => {
  expect(toRuledRows('a +-- b\n| 规章 | 3 |\n')).toEqual([]);
  expect(toRuledRows('| 规章 | 3 |\n|---|---|\n')).toEqual([]);
});

const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const ROWS = [
  ['一、本年新收政府信息公开申请数量', 4, 1, 0, 0, 0, 0, 5],
  ['二、上年结转政府信息公开申请数量', 0, 0, 0, 0, 0, 1, 1],
  ['(一)予以公开', 3, 0, 0, 0, 0, 0, 3],
  ['(二)部分公开', 0, 1, 0, 0, 0, 0, 1],
  ['(七)总计', 3, 1, 0, 0, 0, 0, 4],
  ['四、结转下年度继续办理', 1, 0, 0, 0, 0, 1, 2],
] as const;

/** A cell in lines of at most three characters. */
const wrap = (text: string): readonly string[] => text.match(/.{1,3}/g) ?? [''];

function drawRow(cells: readonly string[]): string {
  const wrapped = cells.map(wrap);
  const height = Math.max(...wrapped.map(({ length }) => length));
  const line = (at: number) => wrapped.map((lines) => `| ${(lines[at] ?? '').padEnd(3, '\u3000')} `).join('');
  return Array.from({ length: height }, (_, at) => `${line(at)}|`).join('\n');
}

test('a table drawn with characters is read cell by cell, however its labels are wrapped', () => {
  const rule = `+${'--------+'.repeat(COLUMNS.length + 1)}`;
  const rows = [['申请人情况', ...COLUMNS], ...ROWS.map((row) => row.map(String))].map(drawRow);
  const text = ['三、收到和处理政府信息公开申请情况', rule, ...rows.flatMap((row) => [row, rule])].join('\n');
  const { cells, problems } = parseReport({ name: '', text, grids: [] });
  const values = ['new', 'carried_in', 'granted', 'partial', 'total', 'carried_out'].map((row) =>
    ['natural_person', 'business', 'other', 'total'].map((column) => cells.get(`requests.${row}.${column}`)?.value),
  );
  expect(values).toEqual(ROWS.map(([, person, business, , , , other, total]) => [person, business, other, total]));
  expect(problems.filter(({ kind }) => kind === 'ambiguous' || kind === 'moved')).toEqual([]);
});
