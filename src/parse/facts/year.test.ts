import { expect, test } from 'vitest';
import { decideYear, findSpokenYear } from './year.ts';

test.each([
  ['2024年度,我镇。2024年,共收到。2025年,将继续', 2024],
  ['2020年度,我镇按照要求推进。清理失效文件,对2019年以前发布的信息逐条复核。较2019年增长', 2020],
  ['截至2022年12月31日,办理许可61件', 2022],
  ['统计期限自2022年1月1日至2022年12月31日', null],
  ['下一步,我镇将健全流程', null],
  ['单位名称:松陵县水务局\n报告年度:2023\n', 2023],
  ['将2019年及以前的文件移交,与2019年版本相比更清晰。2020年重新编制目录', 2020],
])('%s speaks of %s', (text, year) => {
  expect(findSpokenYear(text)).toBe(year);
});

test.each([
  ['they agree', 2024, '2024-12-31', 2024, 2024],
  ['the period was taken over from last year', 2024, '2023-12-31', 2024, 2024],
  ['the title names the year of publication', 2025, '2024-12-31', 2024, 2024],
  ['three years', 2025, '2024-12-31', 2023, 2025],
  ['no title', null, '2024-12-31', 2023, 2024],
  ['narrative alone', null, null, 2023, 2023],
  ['nothing', null, null, null, null],
])('%s', (_, titled, to, spoken, year) => {
  expect(decideYear({ titled, period: to === null ? null : { from: '2023-01-01', to }, spoken })).toBe(year);
});
