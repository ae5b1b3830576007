import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { joinPages } from './joinPages.ts';
import { toHtml } from './toHtml.ts';

const table = (left: number, ...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  rows: rows.map((cells) =>
    cells.map((text, index) => ({
      left: left + (index * 300) / cells.length,
      right: left + ((index + 1) * 300) / cells.length,
      rowSpan: 1,
      lines: [text],
    })),
  ),
});
const lines = (top: number, ...texts: readonly string[]): Block => ({
  kind: 'lines',
  lines: texts.map((text, index) => ({ text, top: top + index * 15 })),
});
const join = (...pages: readonly (readonly Block[])[]): string => joinPages(pages).map(toHtml).join('');

test('a table that goes on over the next page is one, what its pages print between left behind it', () => {
  const joined = join(
    [table(50, ['规章', '1', '2']), lines(780, '— 1 —')],
    [lines(30, '云栖镇 2024 年报告'), table(51, ['许可', '3', '4']), lines(600, '三、收到'), lines(780, '— 2 —')],
    [lines(30, '云栖镇 2024 年报告')],
  );
  expect(joined.match(/<table>/g)).toHaveLength(1);
  expect(joined).toMatch(/规章.*<\/tr><tr>.*许可.*<\/table>[\s\S]*— 1 —[\s\S]*三、收到/);
});

test('rows whose cells are merged otherwise on the next page keep their columns', () => {
  const joined = join([table(50, ['甲', '乙', '丙'])], [table(50, ['丁'])]);
  expect(joined).toContain('<td rowspan="1" colspan="3">丁</td>');
});

test.each<[string, readonly Block[], readonly Block[]]>([
  ['other sides', [table(50, ['甲', '乙'])], [table(90, ['丙', '丁'])]],
  ['a page between that shows a picture', [table(50, ['甲', '乙']), { kind: 'picture' }], [table(50, ['丙', '丁'])]],
  ['a heading between', [table(50, ['甲', '乙'])], [lines(60, '四、行政复议'), table(50, ['丙', '丁'])]],
])('tables with %s are two', (_, first, second) => {
  expect(join(first, second).match(/<table>/g)).toHaveLength(2);
});
