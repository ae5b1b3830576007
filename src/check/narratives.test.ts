import { describe, expect, test } from 'vitest';
import { findClaims } from '../parse/claims/claims.ts';
import { foldText } from '../parse/fold/fold.ts';
import { type ExampleReport, toExampleReport } from './exampleReport.ts';
import { RULES } from './rules.ts';

const YEAR = 2023;
const RULES_OF_THE_NARRATIVE = RULES.filter(({ id }) => id.startsWith('narrative/'));

/** 12 requests came and 2 were carried in; 12 were handled and 2 carried out. */
const REQUESTS = { new: 12, carried_in: 2, granted: 8, partial: 2, denied_law: 1, unable_not_held: 1, total: 12 };
const CELLS: ExampleReport['cells'] = {
  ...Object.fromEntries(Object.entries(REQUESTS).map(([row, value]) => [`requests.${row}.total`, value])),
  'requests.carried_out.total': 2,
  'proactive.licensing.decisions': 1990,
  'proactive.penalty.decisions': 30,
  'proactive.fees.amount': 320.48,
  'proactive.normative_documents.issued': 2,
  'proactive.normative_documents.in_force': 9,
  'proactive.normative_documents.repealed': 1,
  'disputes.reconsideration.total': 3,
};
const REPORT: ExampleReport = { forms: { proactive: '2021', requests: '2021', disputes: '2021' }, cells: CELLS };

const STATISTICS: ExampleReport = {
  forms: { statistics: '2014' },
  cells: {
    'statistics.proactive_count.value': 300,
    'statistics.channel_website.value': 244,
    'statistics.channel_wechat.value': 4,
    'statistics.received.value': 7,
    'statistics.completed.value': 7,
    'statistics.replied.value': 7,
    'statistics.normative_documents_issued.value': 3,
  },
};

/** The rules whose warnings a narrative gives rise to beside the tables of `report`. */
function findWarnings(text: string, report: ExampleReport, year: number): readonly string[] {
  const written = { ...toExampleReport(report), year };
  const context = { forms: written.forms, year, organization: '云岭县人民政府办公室', source: text };
  const claims = findClaims(foldText(text), [], context);
  const findings = RULES_OF_THE_NARRATIVE.flatMap((rule) => rule.check({ ...written, claims }));
  return [...new Set(findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule))].sort();
}

/** Narratives that agree with the tables, or speak of something else. */
const QUIET: Readonly<Record<string, readonly string[]>> = {
  'carried in counted or not': [
    '共收到政府信息公开申请12件,上年结转2件,已办结12件,结转下年度继续办理2件。',
    '全年受理政府信息公开申请14件(含上年结转2件),办结12件,结转2024年2件。',
    '2022年结转2件,2023年新收12件,办结12件,结转至2024年2件。',
    '办结上年结转申请2件,办结本年新收申请10件。',
    '针对上年度结转的2件政府信息公开申请,已全部答复完毕。',
    '上年结转的申请已全部办结。',
  ],
  'some requests, or those of all bodies below': [
    '其中,县水务局收到政府信息公开申请3件,均已办结。',
    '没有收到要求公开规范性文件的申请,其他申请均已办结。',
    '三、收到和处理政府信息公开申请情况\n全系统(含下属事业单位)共收到申请103件。',
  ],
  'other years, comparisons, sums over years': [
    '2022年收到政府信息公开申请10件,2023年收到政府信息公开申请12件,同比增加2件。',
    '收到政府信息公开申请12件,去年同期收到政府信息公开申请10件。',
    '自《条例》施行以来,累计收到政府信息公开申请126件,累计答复126件。',
    '目前,累计受理政府信息公开申请78件,办结78件。',
    '近三年共收到政府信息公开申请46件。',
    '较2022年同期增加收到政府信息公开申请2件。',
    '2021—2023年共收到政府信息公开申请45件,2021年至2023年办结45件。',
  ],
  'a part of the year': [
    '上半年收到政府信息公开申请5件,下半年收到政府信息公开申请7件。',
    '截至三季度,收到政府信息公开申请9件。',
    '1-11月共受理政府信息公开申请11件。',
    '2023年11月收到政府信息公开申请3件。',
    '截至2023年12月31日,共收到政府信息公开申请12件。',
  ],
  'what is planned': [
    '2024年将力争全年公开信息500条以上,制发规范性文件3件。',
    '2024年将进一步规范依申请公开办理,争取申请全部按期办结。',
    '2024年1月至今收到政府信息公开申请3件。',
  ],
  'other bodies, and all of them': [
    '全县各级行政机关共收到政府信息公开申请386件,其中县政府办公室收到政府信息公开申请12件,各乡镇收到政府信息公开申请74件。',
    '2023年,县政府收到信息公开申请12件,县政府各部门收到信息公开申请1230件,各县(市、区)收到信息公开申请2345件。',
    '政府信息公开申请量前三的单位:自然资源局收到政府信息公开申请31件、住建局收到政府信息公开申请20件、公安局收到政府信息公开申请9件。',
    '县自然资源局收到政府信息公开申请200件,居全县首位。',
    '云岭县公安局作出行政处罚决定1290件。',
    '指导各部门办理依申请公开事项56件,代拟县政府答复书9件。',
    '以县政府名义制定规范性文件1件,以县政府办名义制定规范性文件1件。',
    '通过网络收到政府信息公开申请8件,通过信函收到政府信息公开申请4件。',
    '县政府本级收到政府信息公开申请131件,办结128件,予以公开90件。',
    '四、政府信息公开行政复议、行政诉讼情况\n新收行政复议案件1件,上年结转1件,结转下年5件。',
  ],
  'other business in the same words': [
    '12345热线共受理群众诉求1300件,办结1290件,办结率99.23%。',
    '办理人大建议和政协提案共78件,其中公开77件,建议提案答复公开率98.7%。',
    '公文公开属性认定350件,其中主动公开120件、依申请公开100件、不予公开130件。',
    '开展2022年度以来主动公开信息复核,清理不予公开信息46条。',
    '承接行政许可事项11项、行政处罚事项21项,动态调整权责清单112项。',
    '公示行政许可信息2103条、行政处罚信息17条。',
    '全年受理行政许可申请2030件,公开申请材料清单12份。',
    '公开规范性文件5件,解读规范性文件4件,清理规范性文件12件,其中继续有效9件、废止3件。',
    '全年涉企行政事业性收费减免35.6万元,减免行政事业性收费3万元,公开收费目录清单32项。',
    '指导部门制定规范性文件8件,按《条例》第三十六条第(一)项答复3件。',
    '收到举报投诉16件,申请公开处理结果4件。',
    '全年办理行政复议案件42件,审结40件,行政应诉案件15件。',
  ],
  'requests of one kind': [
    '收到涉及征地拆迁的政府信息公开申请6件,收到补正申请3件。',
    '收到同一申请人提出的政府信息公开申请6件,收到企业政府信息公开申请1件。',
    '收到县政府转来的政府信息公开申请3件。',
    '收到公民、法人和其他组织的政府信息公开申请12件。',
  ],
  'decisions and documents of one kind': [
    '立案查处行政处罚案件35件,法制审核行政处罚案件31件,评查行政许可案件12件。',
    '住建局行政许可120件,城管局行政处罚25件。',
    '经清理,废止规范性文件3件,宣布失效2件,现行有效规范性文件12件。',
    '没有新增行政事业性收费。',
  ],
  'rates and shares': [
    '受理诉求112件,办结110件,办结率100%,提前办结率98%。',
    '收到依申请公开12件,同比增长20%,按时办结率100%。',
    '全年通过政府网站公开信息1200条,占比60%;通过政务新媒体公开信息800条,占比40%。',
    '收到留言320条,回复318条,回复率99.4%,平均办理时间3.2天。',
    '发布信息2000条,其中政务公开类信息1300条,占65%,民生类信息400条,占20%。',
    '满意度95.6%,覆盖面100%,政务公开考核占比4%。',
  ],
  'parts of a whole': [
    '收到政府信息公开申请12件,其中延期答复3件,涉及征地拆迁6件。',
    '主动公开信息520条,其中网站发布520条,微信公众号转发300条。',
    '公开信息520条,其中组织机构类20条,政策法规类38条,其余462条。',
  ],
  'what was not, and is something else': [
    '没有超期答复政府信息公开申请的情况,未收到因政府信息公开申请引起的投诉。',
    '申请人未通过网络提交政府信息公开申请,未收到其他公开申请。',
    '未对政府信息公开申请收取费用,未发生败诉案件。',
    '办理过程中未出现政府信息公开申请答复不规范的情况,未因收到政府信息公开申请办理不当而被诉。',
    '我局下属单位未收到政府信息公开申请,有5个科室全年未收到政府信息公开申请。',
    '除上述12件外,未再收到政府信息公开申请。',
    '未制定涉及公平竞争的规范性文件。',
    '到期的申请均已办结,未到期2件结转下年度办理。',
  ],
  'rough numbers': ['全年收到政府信息公开申请10余件,咨询电话300余次。', '办理依申请公开不少于20件。'],
  'set phrases': ['推进“高效办成一件事”,梳理一件事套餐13项,收到政府信息公开申请十二件。'],
};

describe.each(Object.entries(QUIET))('no warning: %s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(findWarnings(text, REPORT, YEAR)).toEqual([]));
});

/** Narratives that the tables contradict. */
const WARNED: readonly (readonly [text: string, ...rules: string[]])[] = [
  ['2023年,我办共收到政府信息公开申请13件。', 'narrative/received'],
  ['依申请公开方面,共收到申请21件,均已答复。', 'narrative/received'],
  ['2023年收到政府信息公开申请十三件。', 'narrative/received'],
  ['2023年,共收到16件政府信息公开申请。', 'narrative/received'],
  ['没有公民、法人和其他组织向本机关提出政府信息公开申请。', 'narrative/received'],
  ['(二)依申请公开情况。无。', 'narrative/received'],
  ['本年度收到信息公开申请0件。', 'narrative/received'],
  ['新收政府信息公开申请12件,上年结转3件。', 'narrative/carried-in'],
  ['受理政府信息公开申请14件,办结12件,结转下年度继续办理1件。', 'narrative/carried-out'],
  ['受理政府信息公开申请14件,已全部办结。', 'narrative/carried-out'],
  ['收到政府信息公开申请12件,办结率100%。', 'narrative/carried-out'],
  ['收到政府信息公开申请12件,办结11件。', 'narrative/handled'],
  ['办结政府信息公开申请12件,其中予以公开9件,部分公开2件。', 'narrative/results'],
  ['全年作出行政许可决定1909件。', 'narrative/decisions'],
  ['全年办理行政处罚案件31件。', 'narrative/decisions'],
  ['全年制定行政规范性文件3件。', 'narrative/documents'],
  ['全年行政事业性收费302.48万元。', 'narrative/fees'],
  ['我办无行政事业性收费。', 'narrative/fees'],
  ['受理热线工单83件,办结81件,办结率97.5%。', 'narrative/ratio'],
  ['共发布信息2350条,其中通知公告类420条,占总数的18.87%。', 'narrative/ratio'],
  ['提出意见3件,其中2件已采纳,剩余2件已说明。', 'narrative/parts'],
];

test('claims are the characters of the text at their spans', () => {
  for (const text of [...Object.values(QUIET).flat(), ...WARNED.map(([one]) => one)]) {
    const context = { forms: REPORT.forms, year: YEAR, organization: null, source: text };
    for (const claim of findClaims(foldText(text), [], context))
      expect(text.slice(claim.span.from, claim.span.to)).toBe(claim.text);
  }
});

test.each(WARNED)('%s', (text, ...rules) => {
  expect(findWarnings(text, REPORT, YEAR)).toEqual(rules);
});

const OLD: readonly (readonly [text: string, ...rules: string[]])[] = [
  ['2016年,全县主动公开政府信息300条,其中通过政府网站公开244条,政务微信公开4条,其他方式公开52条。'],
  ['累计通过政府网站公开政府信息8244条,网站全年更新信息1244条。'],
  ['2015年通过政府网站公开政府信息200条,2016年通过政府网站公开政府信息244条,同比增长22%。'],
  ['县公安局通过网站公开政府信息648条。'],
  ['在县政府网站上公开各类信息2440条。'],
  ['全县各乡镇通过政府网站公开政府信息100条,各部门通过政府网站公开政府信息144条。'],
  ['全年收到政府信息公开申请7件,其中网络申请5件,信函申请2件,均按时办结。'],
  ['通过政府网站公开政府信息248条。', 'narrative/channels'],
  ['全年收到政府信息公开申请8件。', 'narrative/received'],
  ['依申请公开申请7件,办结6件。', 'narrative/handled'],
];

test.each(OLD)('%s', (text, ...rules) => {
  expect(findWarnings(text, STATISTICS, 2016)).toEqual(rules);
});

test.each([
  ['行政复议、行政诉讼共4件。', []],
  ['因政府信息公开发生行政复议和行政诉讼案件4起。', []],
  ['行政复议、行政诉讼共6件。', ['行政复议、行政诉讼共6件']],
  ['作为复议机关,全年收到行政复议申请56件,审结45件。', []],
  ['全年行政复议案件56件,审结45件,其中涉及政府信息公开的3件。', []],
  ['因政府信息公开被申请行政复议5件。', ['政府信息公开被申请行政复议5件']],
])('what is said of cases and disagrees with the table: %s', (text, told) => {
  const cells = { ...CELLS, 'disputes.litigation_direct.total': 1, 'disputes.litigation_after.total': 0 };
  const written = { ...toExampleReport({ ...REPORT, cells }), year: YEAR };
  const context = { forms: written.forms, year: YEAR, organization: '云岭县人民政府', source: text };
  const claims = findClaims(foldText(text), [], context);
  const findings = RULES_OF_THE_NARRATIVE.flatMap((rule) => rule.check({ ...written, claims }));
  expect(findings.flatMap(({ spans = [] }) => spans.map(({ from, to }) => text.slice(from, to)))).toEqual(told);
});
