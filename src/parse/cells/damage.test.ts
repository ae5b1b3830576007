import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const LABELS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '(一)予以公开',
  '(七)总计',
  '四、结转下年度继续办理',
];

function doubted(lines: readonly string[]): readonly string[] {
  const text = `自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n${lines.join('\n')}\n`;
  return parseReport({ name: 'x', text, grids: [] })
    .problems.filter(({ kind }) => kind === 'encoding')
    .flatMap(({ cells }) => cells);
}

test('values beside characters that were lost, and blanks, are in doubt', () => {
  const rows = LABELS.map((label) => `${label}|1|0|0|0|0|0|1|`);
  const harmed = rows.map((row, at) =>
    at === 2 ? row.replace('公开', '公\ufffd') : at === 3 ? row.replace('|0|', '||') : row,
  );
  const cells = doubted(harmed);
  expect(cells.filter((id) => id.startsWith('requests.granted.'))).toHaveLength(7);
  expect(cells).toContain('requests.total.business');
  expect(cells.filter((id) => id.startsWith('requests.new.'))).toEqual([]);
  expect(doubted(rows)).toEqual([]);
});
