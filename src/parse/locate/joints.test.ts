import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const VALUES = '3 0 0 0 0 0 3';
const GROUPED = ['(三)不予公开', '(四)无法提供', '(五)不予处理'];
const ROWS = [
  ['1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益'],
  ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
  ['1.信访举报投诉类申请', '2.重复申请', '3.要求提供公开出版物'],
];
const HEADS = '项目 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计';

function parseLines(lines: readonly string[]) {
  return parseReport({ name: 'x', text: [HEADS, ...lines].join('\n'), grids: [] });
}

test.each(['-', '—', ':', '/'])('a group that %j joins to its row leaves no doubt', (joint) => {
  const lines = ROWS.flatMap((rows, at) => rows.map((row) => `${GROUPED[at]}${joint}${row} ${VALUES}`));
  const { cells, problems } = parseLines(lines);
  expect(cells.get('requests.unable_unclear.natural_person')?.value).toBe(3);
  expect(problems.filter(({ kind }) => kind === 'moved' || kind === 'unexplained')).toEqual([]);
});

test('what a list puts before its items is no value', () => {
  const { cells, problems } = parseLines(ROWS.flat().map((row) => `- ${row} ${VALUES}`));
  expect(cells.get('requests.rejected_repeat.total')?.value).toBe(3);
  expect(problems.filter(({ kind }) => kind === 'moved' || kind === 'unexplained')).toEqual([]);
});

test('marks in the places of values stay', () => {
  const { cells } = parseLines(ROWS.flat().map((row) => `${row} - - - - - - -`));
  expect(cells.get('requests.rejected_repeat.total')?.state).toBe('mark');
});
