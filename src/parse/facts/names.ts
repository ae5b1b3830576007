/** The kinds of public bodies that publish reports, as the last word of their names. */
const KINDS =
  '人民政府|政府|办公室|办公厅|办事处|街道|苏木|镇|乡|局|委员会|管委会|工委|团委|党委|委|厅|院|中心|署|处|所|站|会|联|社|校|大学|学院|学校|中学|小学|幼儿园|医院|公司|集团|银行|支行|队|馆|台|宫|监狱|海关|区|县|市|省|州|盟|旗|兵团|师|办|部|场|园|一中|二中|三中|四中|五中|六中|七中|八中|九中|十中';

/** The kinds by their last character, by which nearly every text that is no name is told. */
const BY_END = new Map<string, readonly string[]>();
for (const kind of KINDS.split('|')) BY_END.set(kind.slice(-1), [...(BY_END.get(kind.slice(-1)) ?? []), kind]);

/** What a page prints around a report in the words of a body's name: its site, its menus, its lists of bodies. */
const OF_THE_PAGE =
  /网站?$|门户|导航|位置|首页|栏目|专栏|频道|大厅|部门|乡镇街道|镇街|区县|县区|市县|单位|机构$|领导|动态|公告|目录|指南|制度|年报|报告|主办|承办|版权|地址|电话|标识|来源|作者|时间|日期|字号|浏览|阅读|打印|关闭|分享|扫一扫|下载|关键词|文号|索引/;

/** Words that speak of a body without naming it. */
const UNNAMED =
  /^(?:各|本|我|全|该|其|此|上级|下级|有关|相关|所属|直属|区直|县直|市直|镇直|政府|人民政府|[镇乡]政府$|[省区县]|市(?![中南北]区)|(?:党政|党建|行政|综合|政务公开?|信息公开)*办(?:公室)?$)|[我本]|(?:公众|群众|社会)对/;

/** Whether a text is the name of a public body and of no part of a page. */
export function isBody(name: string): boolean {
  return (
    name.length >= 3 &&
    name.length <= 32 &&
    endsInKind(name) &&
    HAN_NAME.test(name) &&
    !OF_THE_PAGE.test(name) &&
    !UNNAMED.test(name)
  );
}

/** Whether a kind of body is its last word, what stands in brackets behind it left out. */
function endsInKind(name: string): boolean {
  const words = name.endsWith(')') ? name.replace(/\([^()]*\)$/, '') : name;
  return BY_END.get(words.slice(-1))?.some((kind) => words.endsWith(kind)) ?? false;
}

/** Han characters, with a number among them that counts nothing: 12345热线中心, S228线指挥部, 第3街道. */
const HAN_NAME =
  /^[\u3400-\u9fff][\u3400-\u9fff()、·]*(?:(?:[A-Z]\d{0,4}|\d{1,5})(?![年月日个项件条次名期届号度天时人元万亿级])[\u3400-\u9fff][\u3400-\u9fff()、·]*)?(?<=..)$/;

/** The name that a run of Han characters ends with, what a sentence puts before it cut off; null where it ends with none. */
export function endOfRun(run: string): string | null {
  if (!endsInKind(run)) return null;
  const verb = [...run.matchAll(VERBS)].at(-1);
  const name = (verb ? run.slice(verb.index + verb[0].length) : run).replace(LINKING, '');
  return isBody(name) ? name : null;
}

/** What links a name to the words before it; in 和平区, 向阳乡, 将乐县, 经开区 it is the name's own. */
const LINKING = /^(?:[由在与对现为及是请,]|以下|要求|[和向将经](?![\u3400-\u9fff](?:[省市县区旗盟镇乡]|街道)))+/;

/** Words that sentences put before a name and that stand in none. */
const VERBS =
  /公布|发布|编制|编写|形成|撰写|印发|制作|根据|依据|按照|关于|联系|现将|全文|做好|落实|贯彻|健全|完善|修订|推进|开展|成立|下载|公开(?!办|中心|领导)|年度?|(?<!自)由/g;
