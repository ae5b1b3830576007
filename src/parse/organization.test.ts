import { expect, test } from 'vitest';
import { findOrganization } from './organization.ts';
import { findTitle } from './title.ts';

test.each([
  ['云栖镇人民政府2024年政府信息公开工作年度报告', '云栖镇人民政府', 2024],
  ['2023年度青浦岭县水务局政府信息公开工作年度报告', '青浦岭县水务局', 2023],
  ['云栖县民政局关于2022年政府信息公开工作年度报告', '云栖县民政局', 2022],
  ['首页 > 政务公开\n松石街道办事处\n2021年政府信息公开工作年度报告\n', '松石街道办事处', 2021],
  ['云栖镇政府信息公开工作年度报告(2020年)', '云栖镇', 2020],
  ['云栖镇二〇二四年政府信息公开工作年度报告', '云栖镇', 2024],
])('%s', (text, organization, year) => {
  expect(findTitle(text)).toMatchObject({ organization, year });
});

test('a sentence that names a notice is no title', () => {
  expect(findTitle('根据《关于编制2024年政府信息公开工作年度报告的通知》要求,编制如下。')).toBeUndefined();
});

test('the signature gives the fuller name', () => {
  expect(findOrganization('……\n云栖镇人民政府\n2025年1月16日', '云栖镇', 0)).toBe('云栖镇人民政府');
});

test('the region is taken in where the text prints it before the name', () => {
  expect(findOrganization('本报告由青州市洪山区人民政府办公室编制', '洪山区人民政府', 0)).toBe('青州市洪山区人民政府');
});

test('without a title or a signature, the name that the sentences begin with', () => {
  expect(findOrganization('松石街道高度重视。全年,松石街道公开信息。我街道', null, 0)).toBe('松石街道');
});
