import { expect, test } from 'vitest';
import { listBlocks } from './blocks.ts';
import type { Page, Word } from './page.ts';
import { toHtml } from './toHtml.ts';
import { listWords } from './words.ts';

const word = (text: string, left: number, top: number, size = 10): Word => ({
  text,
  left,
  right: left + [...text].reduce((sum, one) => sum + (one > '\u2e80' ? size : size / 2), 0),
  top,
  bottom: top + size,
});
const at = (places: readonly number[], from: number, to: number) => places.map((place) => ({ at: place, from, to }));
const NONE = { across: [], down: [] };
const html = (page: Page): string => listBlocks(page).map(toHtml).join('');

test('a page without words is a picture, in its place', () => {
  expect(html({ words: [], ...NONE })).toBe('<p><img></p>');
});

test('words of one line stand in one, a wide gap as blanks, a narrow one closed', () => {
  const words = [word('本年', 0, 100), word('新收', 20.5, 101), word('12', 150, 100.5), word('下一行', 0, 120)];
  expect(html({ words, ...NONE })).toBe(`<pre>本年新收${' '.repeat(22)}12\n下一行</pre>`);
});

test('a cell holds its words, those that its width broke in one, and nothing else’s', () => {
  const grid = { across: at([0, 30, 50], 0, 120), down: at([0, 60, 120], 0, 50) };
  const words = [
    word('规范', 5, 2),
    word('文件', 5, 15),
    word('<1', 80, 2),
    word('2', 80, 15),
    word('表外', 5, 70),
    word('件', 5, 34),
  ];
  expect(html({ words, ...grid })).toBe(
    '<table><tr><td rowspan="1" colspan="1">规范文件</td><td rowspan="1" colspan="1">&lt;1<br>2</td></tr>' +
      '<tr><td rowspan="1" colspan="1">件</td><td rowspan="1" colspan="1"></td></tr></table><pre>表外</pre>',
  );
});

test('digits that a file writes in one run over two cells are parted at the border', () => {
  const grid = { across: at([0, 20, 40], 0, 40), down: at([0, 20, 40], 0, 40) };
  const words = [word('1234', 10, 4)];
  expect(html({ words, ...grid })).toContain('12</td><td rowspan="1" colspan="1">34<');
});

test('a run is parted at its spaces, and stands where a turned page shows it', () => {
  const run = { str: '甲 12', transform: [10, 0, 0, 10, 100, 200], width: 25 };
  const upright = listWords(run, [1, 0, 0, -1, 0, 842]);
  expect(upright.map(({ text, left, right }) => [text, left, right])).toEqual([
    ['甲', 100, 110],
    ['12', 115, 125],
  ]);
  expect(upright[0]).toMatchObject({ top: 632, bottom: 642 });
  const turned = listWords({ ...run, transform: [0, 10, -10, 0, 100, 200] }, [0, 1, 1, 0, 0, 0]);
  expect(turned.map(({ left }) => Math.round(left))).toEqual([200, 215]);
});
