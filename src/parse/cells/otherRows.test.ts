import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const TABLE = `第二十条第(一)项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 0
行政规范性文件 | 2 | 0 | 11
第二十条第(五)项
信息内容 | 本年处理决定数量
行政许可 | 318
第二十条第(六)项
信息内容 | 本年处理决定数量
行政处罚 | 46
行政强制 | 3
第二十条第(八)项
信息内容 | 本年收费金额(单位:万元)
行政事业性收费 | 7
`;
const pointedIn = (text: string) =>
  parseReport({ name: '', text, grids: [] }).problems.flatMap(({ span }) =>
    span ? [text.slice(span.from, span.to)] : [],
  );

test('a line of the form of 2019 under a table of 2021 is pointed at, value by value', () => {
  const article = '第二十条第(九)项\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 14 | 356.27\n';
  expect(pointedIn(`${TABLE}${article}三、其他`)).toEqual(['14', '356.27']);
});

test('a sentence that names it, or a table without it, is not', () => {
  expect(pointedIn(`${TABLE}全年政府集中采购14次。`)).toEqual([]);
  expect(pointedIn(TABLE)).toEqual([]);
});
