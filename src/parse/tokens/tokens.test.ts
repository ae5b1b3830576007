import { expect, test } from 'vitest';
import { foldText } from '../fold/fold.ts';
import { tokenize } from './tokens.ts';

/** The values and empty fields of a text; `·` is an empty field. */
function readFields(text: string): string {
  const folded = foldText(text).text;
  return tokenize(folded, 0, folded.length, [])
    .filter(({ kind }) => kind !== 'text')
    .map(({ kind, text: raw }) => (kind === 'gap' ? '·' : raw))
    .join(' ');
}

test.each([
  ['fields between bars', '| 许可 | 3 |  | 5 |', '3 · 5'],
  ['a row whose first field is empty, bars between fields only', '结果维持 | 结果纠正 | 总计\n | 2 | 2', '· 2 2'],
  ['a row behind one that a bar closes', '| 许可 | 3 |  |\n| 2 |', '3 · 2'],
  ['a sign that decimals touch', '政府集中采购 无37.39', '无 37.39'],
  ['a character for 0 that decimals touch', '政府集中采购 零2163.4', '零 2163.4'],
  ['a lone bar for each field', '许可\n|\n| 3\n|\n| 5', '· 3 · 5'],
  ['tabs within a line', '许可\t3\t\t5', '3 · 5'],
  ['a tab on a line of its own between fields', '许可\n\n\t\n\n3\n\n\t\n\n \n\n\t\n\n5', '3 · 5'],
  ['an empty field first in a row of such', '总计\n\n\n\n \n\n\t\n\n2\n\n\t\n\n2', '· 2 2'],
  ['signs that markdown escapes', '| 处罚 | 74 | \\-33 | 1 |', '74 -33 1'],
  ['words that org breaks', '结果\\\\ | 总计 | 3', '3'],
  ['lines that markdown breaks', '结果\\\n维持 3\n其他\\\n\\\n结果 4', '3 4'],
  [
    'a stroke for 0 on a line of its own, behind a unit or a label',
    '许可\n\\\n处罚 件\\\n其他情形数\\\n举办各类培训班数\\\n3',
    '\\ \\ 3',
  ],
  ['fields filled up with low lines', '|许可____|5__|0_|', '5 0'],
  ['a value lost in decoding', '| 许可 | 5 | \ufffd | 5 |', '5 \ufffd 5'],
  ['letters for digits', '许可 O 1O l2 l', 'O 1O l2 l'],
  ['marks of footnotes', '许可 38[1] 6* 12[2] 41(注1) 5(注) 0 *', '38 6 12 41 5 0 *'],
  ['thousands parted by what a scanner made of their commas', "许可 | 1、234 | 12'806 | 5 |", '1234 12806 5'],
  ['values in a row that a list parts', '1、234 许可 0、318、46', '1234 0 318 46'],
  ['a note of one character', '许可 0(无) 3(件)', '0(无) 3(件)'],
  ['words in the place of 0', '许可 没有 | 未发生 | 3 | 暂无', '无 无 3 无'],
  ['signs among the digits of a row', '许可 0//00 0000零零零 00无', '0//00 0000零零零 00无'],
  ['signs that a heading touches', '强制 —三、收到', '—'],
  ['a page mark', '许可 5\n3/12\n7', '5 7'],
  ['page marks in rows of their own', '| 许可 | 5 |\n| — 4 — | |\n| 3/8 |\n| 7 |', '5 7'],
  ['the number of a table and a year', '表 2 2024年 许可 7', '7'],
])('%s', (_, text, fields) => {
  expect(readFields(text)).toBe(fields);
});
