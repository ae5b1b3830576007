import type { Section } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Wear } from '../renderReport.ts';
import type { PrintTable } from '../tables/printTable.ts';
import type { Truth } from '../truth.ts';

/** Everything that a portal prints around a report: menus, a table of meta data, its list of reports, its imprint. */
export const addPortal: Wear = (draft, random) => ({
  ...draft,
  chrome: tellMenus(draft.truth, random.fork('menus')),
  title: tellPortalTitle(draft.truth, random.fork('title')),
  meta: tellMetaTable(draft.truth, random.fork('meta')),
  signature: tellPortalSignature(draft.truth, random.fork('signature')),
  footer: tellImprint(draft.truth, random.fork('imprint')),
});

/** The empty form behind the report or before it, as an annex or as the notice that asked for it prints it. */
export const addBlankForm: Wear = (draft, random) => {
  const forms = draft.sections.flatMap((section) => (section.table ? [emptySection(section, section.table)] : []));
  const title: Section = { heading: null, paragraphs: ['附件：政府信息公开工作年度报告格式'], table: null, after: [] };
  const annex = [title, ...forms];
  return { ...draft, sections: random.chance(0.7) ? [...draft.sections, ...annex] : [...annex, ...draft.sections] };
};

function emptySection({ heading }: Section, table: PrintTable): Section {
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell.cell === null ? cell : { ...cell, cell: null, lines: [''] })),
  );
  return { heading, paragraphs: [], table: { ...table, rows }, after: [] };
}

function tellMenus({ body, year }: Truth, random: Random): readonly string[] {
  return random.pick([
    [
      `欢迎访问${body.parent}人民政府门户网站！`,
      '登录 | 注册 | 无障碍 | 长者专区',
      '首页',
      '走进我们',
      '政务公开',
      '政务服务',
      '互动交流',
      '当前位置：首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年报',
    ],
    [
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      `${year}年`,
      `${year - 1}年`,
      `${year - 2}年`,
    ],
    [`您的位置： 首页 >> ${body.parent}人民政府部门 >> 政府信息公开年报 >> 正文`, '保护视力色：', '【字体：大 中 小】'],
    [
      `${body.name}${year}年政府信息公开工作年度报告_${body.parent}人民政府`,
      '网站支持IPv6',
      `今天是${year + 1}年${random.int(4, 12)}月${random.int(1, 28)}日`,
    ],
  ]);
}

function tellPortalTitle({ body, year }: Truth, random: Random): string {
  return random.pick([
    `${body.name}\n${year}年度政府信息公开\n工作年度报告`,
    `${body.name}${year}年政府信息公开\n工作年度报告`,
    `关于${body.name}${year}年政府信息公开工作的报告`,
    `${year}年度${body.name}政府信息公开工作年报`,
    `${body.name}政府信息公开工作年度报告（${year}年）`,
    `${body.place}${year}年度政务公开工作总结`,
    `${year}年政府信息公开工作年度报告`,
  ]);
}

function tellMetaTable({ body, year, issued }: Truth, random: Random): readonly string[] {
  const index = `0${random.int(10000000, 99999999)}/${year + 1}-000${random.int(10, 99)}`;
  return random.pick([
    [
      `索 引 号：${index}`,
      '主题分类：政务公开',
      `发布机构：${body.name}`,
      `发布日期：${issued}`,
      `名　　称：${body.name}${year}年政府信息公开工作年度报告`,
      `文　　号：无`,
      '主 题 词：政府信息公开 年度报告',
    ],
    [
      `索引号 | ${index} | 组配分类 | 政府信息公开年报`,
      `发布机构 | ${body.name} | 成文日期 | ${issued}`,
      '生效日期 | | 废止日期 |',
    ],
    ['信息来源：', body.name, '发布时间：', issued, '访问量：', String(random.int(3, 999))],
    [`公开主体：${body.name}　公开日期：${issued}　公开方式：主动公开`],
  ]);
}

function tellPortalSignature({ body, issued }: Truth, random: Random): readonly string[] {
  const [year = '', month = '', day = ''] = issued.split('-');
  return random.pick([
    [`${body.name}（盖章）`, `${year} 年 ${Number(month)} 月 ${Number(day)} 日`],
    [`${year}年${Number(month)}月${Number(day)}日`, body.name],
    [`${body.name} ${issued}`],
    [],
  ]);
}

function tellImprint({ body, year }: Truth, random: Random): readonly string[] {
  const { parent } = body;
  return random.pick([
    [
      '【打印本页】 【关闭窗口】',
      `上一条：${parent}交通运输局${year - 1}年政府信息公开工作年度报告`,
      `下一条：${parent}司法局${year}年政府信息公开工作年度报告`,
    ],
    [
      '友情链接',
      '国务院部门网站',
      '省政府网站',
      '区县政府网站',
      `版权所有：${parent}人民政府办公室`,
      `地址：${parent}中心路${random.int(1, 99)}号　邮编：${random.int(300000, 699999)}`,
      `政府网站标识码：${random.int(1000000000, 4999999999)}`,
    ],
    [`${year + 2}-02-${random.int(10, 28)} ${random.int(10, 23)}:${random.int(10, 59)}`, '返回顶部', '纠错'],
  ]);
}
