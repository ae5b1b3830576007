import { expect, test } from 'vitest';
import { listDates } from './dates.ts';
import { findIssued } from './issued.ts';

/** What stands before 正文 is the page's head, what stands behind it the report's end. */
test.each([
  ['2026年3月1日 星期日\n发布时间:2025-02-01\n正文\n云栖镇人民政府\n2025年1月16日\n', '2025-01-16'],
  ['2026年3月1日 星期日\n发布时间: 2025-02-01 09:30\n正文', '2025-02-01'],
  ['正文\n二〇二五年一月二十一日\n', '2025-01-21'],
  ['索引号|0123|发布日期|2025-02-03\n成文日期|2025-01-20\n正文', '2025-01-20'],
  ['发布日期\n2025-02-03\n正文', '2025-02-03'],
  ['2025-01-10 11:02:31\n来源:\n正文', '2025-01-10'],
  ['正文\n云栖镇人民政府　　2025年1月16日', '2025-01-16'],
  [
    '正文\n云栖镇人民政府(盖章) 2025年1月16日\n相关信息\n松陵县财政局2022年政府信息公开工作年度报告 2023-01-12',
    '2025-01-16',
  ],
  ['云栖镇\n2025年01月10日来源:本站\n正文', '2025-01-10'],
  ['正文\n(此件公开发布)\n2025年1月16日印发', null],
  ['正文\n截至2024年6月30日', null],
  ['正文没有日期', null],
])('%s', (text, issued) => {
  const folded = text.replace(/　/g, ' ');
  const place = { bodyFrom: text.indexOf('正文'), year: 2024, dates: listDates(folded) };
  expect(findIssued(folded, place) ?? null).toBe(issued);
});
