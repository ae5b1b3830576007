import { expect, test } from 'vitest';
import { toFullWidth } from './fullWidth.ts';

test.each([
  ['(一)予以公开', '（一）予以公开'],
  ['其中,主动公开规范性文件数', '其中，主动公开规范性文件数'],
  ['正文写“收到(含结转)3件”,表中 3', '正文写“收到(含结转)3件”，表中 3'],
  ['共 1,234 件,12:30 截止', '共 1,234 件，12:30 截止'],
])('%s', (text, shown) => {
  expect(toFullWidth(text)).toBe(shown);
  expect(toFullWidth(shown)).toBe(shown);
});
