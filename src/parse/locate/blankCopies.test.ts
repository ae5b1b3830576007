import { expect, test } from 'vitest';
import { toHanStream } from '../text/hanStream.ts';
import { withoutBlankCopy } from './blankCopies.ts';

const LABELS = [
  '第二十条第(一)项',
  '第二十条第(五)项',
  '第二十条第(六)项',
  '属于行政查询事项',
  '本机关不掌握相关政府信息',
  '没有现成信息需要另行制作',
  '补正后申请内容仍不明确',
];
const VALUES = Array.from({ length: 30 }, (_, index) => String(index % 4)).join('\n');
const blank = LABELS.join('\n');
const filled = `${LABELS.join('\n')}\n${VALUES}`;
const without = (text: string) => withoutBlankCopy(text, toHanStream(text)).text;

test('a copy that nobody filled in is left out behind the report', () => {
  const text = `${filled}\n以上情况特此报告。\n附件\n${blank}\n- 3 -`;
  expect(without(text).trim()).toBe(`${filled}\n以上情况特此报告。`);
  expect(without(text)).toHaveLength(text.length);
});

test('and before it', () => {
  expect(without(`${blank}\n现将情况报告如下。\n${filled}`).trim()).toBe(`现将情况报告如下。\n${filled}`);
});

test.each([
  ['one copy', filled],
  ['two that are filled in', `${filled}\n${filled}`],
  ['two that are blank', `${blank}\n${blank}`],
  ['copies that stand within each other', LABELS.map((label) => `${label}\n${label} 3`).join('\n')],
])('%s stays as it is', (_, text) => {
  expect(without(text)).toBe(text);
});
