import type { Random } from '../random.ts';
import type { Truth } from '../truth.ts';

/** Navigation, breadcrumbs and the like that a copied page begins with. */
export function tellChrome(truth: Truth, random: Random): readonly string[] {
  const { parent } = truth.body;
  return random.pick([
    [],
    [],
    ['首页', '政务公开', '互动交流', '办事服务', `${parent}人民政府门户网站`],
    [`您现在所在的位置：首页 > 政府信息公开 > 法定主动公开内容 > 政府信息公开年报 > ${truth.year}年`],
    [
      `${truth.year + 2}年${random.int(2, 12)}月${random.int(1, 28)}日 星期${random.pick(['一', '三', '四', '日'])} 晴 ${random.int(3, 12)}℃~${random.int(13, 30)}℃`,
      '无障碍浏览 | 长者模式 | 繁体版',
    ],
    ['当前位置：', '首页', '>>', '信息公开', '>>', '年度报告', '字体：[大 中 小]', '打印本页', '关闭窗口'],
  ]);
}

/** The title, which half of the published reports split or word a little differently. */
export function tellTitle(truth: Truth, random: Random): string {
  const { name, place } = truth.body;
  return random.pick([
    `${name}${truth.year}年政府信息公开工作年度报告`,
    `${place}${truth.year}年政府信息公开工作年度报告`,
    `${truth.year}年${place}政府信息公开工作年度报告`,
    `${name}${truth.year}年度政府信息公开年度报告`,
    `${name}关于${truth.year}年政府信息公开工作年度报告`,
    `${name}\n${truth.year}年政府信息公开工作年度报告`,
    `${truth.year}年政府信息公开工作年度报告`,
  ]);
}

/** Source, date and counters under the title, or the table of meta data that a portal prints. */
export function tellMeta(truth: Truth, random: Random): readonly string[] {
  const date = truth.issued;
  return random.pick([
    [],
    [
      `发布时间：${date} ${random.int(8, 17)}:${random.int(10, 59)}  来源：${truth.body.name}  阅读次数：${random.int(12, 4000)}`,
    ],
    [
      `${date} ${random.int(8, 17)}:${random.int(10, 59)}:${random.int(10, 59)}`,
      '来源：',
      truth.body.place,
      '浏览量：',
      `${random.int(10, 900)}次`,
      '字号：',
      '大',
      '中',
      '小',
    ],
    [
      `索引号：11${random.int(100000, 999999)}MB${random.int(1000000, 9999999)}/${truth.year + 1}-000${random.int(10, 99)}`,
      `发布机构：${truth.body.name}`,
      `成文日期：${date}`,
      '主题分类：政务公开',
      '文号：无',
      '有效性：有效',
    ],
    [
      `索引号 | 0${random.int(10000, 99999)}-${date.replaceAll('-', '')}-${random.int(1000, 9999)} | 发布日期 | ${date}`,
      `发文机关 | ${truth.body.name} | 体裁分类 | 报告`,
    ],
  ]);
}

/** The paragraph that names the regulation and the period. */
export function tellIntro(truth: Truth, random: Random): readonly string[] {
  const { year } = truth;
  const period = random.pick([
    `${year}年1月1日至${year}年12月31日`,
    `${year}年1月1日起至${year}年12月31日止`,
    `${year} 年 1 月 1 日至 ${year} 年 12 月 31 日`,
  ]);
  const law = random.pick(['（国务院令第711号）', '（以下简称《条例》）', '']);
  const contact = random.chance(0.25)
    ? `如有疑问，请与${truth.body.name}联系（电话：0${random.int(300, 999)}-${random.int(3000000, 8999999)}，邮编：${random.int(300000, 699999)}）。`
    : '';
  return [
    `根据《中华人民共和国政府信息公开条例》${law}有关规定，现公布${truth.body.name}${year}年政府信息公开工作年度报告。所列数据的统计期限为${period}。${contact}`,
  ];
}

/** Who signs and when. */
export function tellSignature(truth: Truth, random: Random): readonly string[] {
  const [year = '', month = '', day = ''] = truth.issued.split('-');
  const date = `${year}年${Number(month)}月${Number(day)}日`;
  const { name, place } = truth.body;
  return random.pick([
    [name, date],
    [name, date],
    [place, date],
    [`${name}　　${date}`],
    [date],
    [name, toHanDate(truth.issued)],
    [],
  ]);
}

/** What a copied page ends with. */
export function tellFooter(truth: Truth, random: Random): readonly string[] {
  const { parent } = truth.body;
  return random.pick([
    [],
    [],
    ['扫一扫在手机打开当前页'],
    tellNeighbours(truth, random),
    [
      `主办单位：${parent}人民政府  承办单位：${parent}人民政府办公室`,
      `网站标识码：${random.int(1000000000, 4999999999)}  ICP备${random.int(10000000, 29999999)}号-1  公网安备 ${random.int(10000000000000, 49999999999999)}号`,
      `您是第 ${random.int(1000, 999999)} 位访问者`,
    ],
    [
      '上一篇：无',
      `下一篇：${truth.year - 1}年政府信息公开工作年度报告`,
      '相关附件',
      `附件1：年度报告.docx（${random.int(12, 90)}KB）`,
      '分享到：',
    ],
  ]);
}

const HAN = '〇一二三四五六七八九十';

/** 二〇二五年一月十六日. */
function toHanDate(issued: string): string {
  const [year = '', month = '', day = ''] = issued.split('-');
  const toHan = (value: number): string => {
    const tens = Math.floor(value / 10);
    const head = tens === 0 ? '' : tens === 1 ? '十' : `${HAN.charAt(tens)}十`;
    return value % 10 === 0 && tens > 0 ? head : head + HAN.charAt(value % 10);
  };
  return `${[...year].map((digit) => HAN.charAt(Number(digit))).join('')}年${toHan(Number(month))}月${toHan(Number(day))}日`;
}

/** What a portal lists beside the report: reports of other bodies and other years. */
function tellNeighbours(truth: Truth, random: Random): readonly string[] {
  const { parent } = truth.body;
  const title = (name: string, year: number) =>
    `${name}${year}年政府信息公开工作年度报告  ${year + 1}-01-${random.int(10, 28)}`;
  return [
    '相关信息',
    title(`${parent}统计局`, truth.year - 1),
    title(`${parent}财政局`, truth.year),
    title(`${parent}人民政府`, truth.year - 2),
  ];
}
