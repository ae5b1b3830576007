import { expect, test } from 'vitest';
import { isBody } from './names.ts';
import { findOrganization } from './organization.ts';

/** The text, the name in its title, and the body that reports. */
test.each([
  ['……\n云栖镇人民政府\n2025年1月16日', '云栖镇', '云栖镇人民政府'],
  ['……\n云栖镇人民政府 2025年1月16日', null, '云栖镇人民政府'],
  ['……\n2025年1月16日\n云栖镇人民政府', null, '云栖镇人民政府'],
  ['……\n云栖镇人民政府(盖章)\n二〇二五年一月十六日', null, '云栖镇人民政府'],
  ['本报告由青州市洪山区人民政府办公室编制', '洪山区人民政府', '青州市洪山区人民政府'],
  ['本报告由青州市洪山区人民政府办公室根据条例编制', null, '青州市洪山区人民政府办公室'],
  ['松石街道高度重视。全年,松石街道公开信息。我街道', null, '松石街道'],
  ['2024年度我镇公开信息。云栖镇政务新媒体粉丝数12人', null, '云栖镇'],
  ['现公布云栖镇人民政府2024年政府信息公开工作年度报告。', null, '云栖镇人民政府'],
  ['要求编制松陵县水务局2024年度政府信息公开工作年度报告', null, '松陵县水务局'],
  ['根据《松陵县人民政府2024年政府信息公开要点》', null, null],
  ['现公布和塘市水务局2024年政府信息公开工作年度报告。', null, '和塘市水务局'],
  ['由松石经开区管委会编制', null, '松石经开区管委会'],
  ['填报单位(盖章):松陵县水务局', null, '松陵县水务局'],
  ['索引号 | 0123 | 发布机构 | 松陵县经济和信息化局 | 主题词 | 公开', null, '松陵县经济和信息化局'],
  ['来源:\n云栖镇\n浏览量:', null, '云栖镇'],
  ['来源:本站\n发布机构:', null, null],
  ['当前位置:首页\n主办单位:松陵县人民政府\n2025年1月16日', null, null],
  ['我局高度重视政府信息公开工作。', null, null],
  ['松陵县人民政府门户网站\n2025年1月16日', null, null],
])('%s', (text, titled, organization) => {
  expect(findOrganization(text, { titled, bodyFrom: 0 })).toBe(organization);
});

test('the reports of other bodies that a page lists behind the tables name none', () => {
  const text = '一、总体情况\n……\n相关信息\n松陵县统计局2024年政府信息公开工作年度报告';
  expect(findOrganization(text, { titled: null, bodyFrom: 10 })).toBe(null);
  expect(findOrganization(text, { titled: null, bodyFrom: text.length })).toBe('松陵县统计局');
});

test.each([
  '云栖乡',
  '松石街道办事处',
  '松陵县发展和改革局(松陵县粮食和物资储备局)',
  '松陵省财政厅',
  '松陵市中级人民法院',
  '松陵市公共资源交易中心',
  '松陵县消防救援大队',
  '松陵高新区管委会',
  '松陵海关',
  '市中区水务局',
  '共青团松陵县团委',
])('%s is a body', (name) => {
  expect(isBody(name)).toBe(true);
});

test.each([
  '当前位置',
  '各乡镇街道',
  '县政府部门',
  '松陵县人民政府门户网站',
  '我局',
  '本机关办公室',
  '信息公开目录',
  '政府公报',
  '区政府办公室',
  '市数据管理局',
])('%s is none', (name) => {
  expect(isBody(name)).toBe(false);
});
