import { expect, test } from 'vitest';
import { parseReport } from './parse.ts';

/** Section two of 2019 with a row that the form has not, between two of its own. */
const printWith = (row: string) =>
  [
    '二、主动公开政府信息情况',
    '第二十条第(一)项 | |||',
    '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
    '规章 | 0 | 0 | 0 |',
    '规范性文件 | 3 | 4 | 27 |',
    `${row} | 61 | 38 | 142 |`,
    '第二十条第(五)项 | |||',
    '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
    '行政许可 | 12 | -2 | 87 |',
    '其他对外管理服务事项 | 5 | 1 | 30 |',
    '第二十条第(六)项 | |||',
    '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
    '行政处罚 | 40 | 0 | 9 |',
    '行政强制 | 6 | 0 | 1 |',
  ].join('\n');

test.each(['其他主动公开文件', '其他主动公开文件(由本机关或者本机关办公室印发、不是规范性文件而又主动公开的文件)'])(
  'the values of a row that no form has are pointed at, and no other: %s',
  (row) => {
    const text = printWith(row);
    const { cells, problems } = parseReport({ name: '', text, grids: [] });
    const inTable = problems.filter(({ kind }) => kind === 'unexplained' || kind === 'moved');
    expect(inTable.map(({ span }) => span && text.slice(span.from, span.to))).toEqual(['61', '38', '142']);
    const made = ['made', 'published', 'total_public'].map((id) => cells.get(`proactive.normative_documents.${id}`));
    expect(made.map((cell) => cell?.value)).toEqual([3, 4, 27]);
  },
);
