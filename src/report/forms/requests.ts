import type { FormId, Group, Row, Table } from '../form.ts';
import { block, column, group, row } from './build.ts';

const COLUMNS = [
  column('natural_person', '自然人', '件'),
  column('business', '商业企业', '件', '商业 企业'),
  column('research', '科研机构', '件', '科研 机构'),
  column('nonprofit', '社会公益组织', '件', '社会 公益 组织'),
  column('legal', '法律服务机构', '件', '法律 服务 机构'),
  column('other', '其他', '件'),
  column('total', '总计', '件', '合计'),
];

const ROWS_BEFORE_OTHER = [
  row('new', 1, '一、本年新收政府信息公开申请数量', '本年新收'),
  row('carried_in', 1, '二、上年结转政府信息公开申请数量', '上年结转'),
  row('granted', 2, '(一)予以公开'),
  row('partial', 2, '(二)部分公开(区分处理的,只计这一情形,不计其他情形)', '(二)部分公开'),
  row('denied_state_secret', 3, '1.属于国家秘密'),
  row('denied_law', 3, '2.其他法律行政法规禁止公开', '2.其他法律和行政法规禁止公开', '2.其他法律行政止公开'),
  row('denied_security', 3, '3.危及“三安全一稳定”'),
  row('denied_third_party', 3, '4.保护第三方合法权益'),
  row('denied_internal', 3, '5.属于三类内部事务信息'),
  row('denied_process', 3, '6.属于四类过程性信息'),
  row('denied_enforcement', 3, '7.属于行政执法案卷'),
  row('denied_query', 3, '8.属于行政查询事项'),
  row('unable_not_held', 3, '1.本机关不掌握相关政府信息'),
  row('unable_needs_creation', 3, '2.没有现成信息需要另行制作'),
  row('unable_unclear', 3, '3.补正后申请内容仍不明确'),
  row('rejected_petition', 3, '1.信访举报投诉类申请'),
  row('rejected_repeat', 3, '2.重复申请'),
  row('rejected_publication', 3, '3.要求提供公开出版物'),
  row('rejected_excessive', 3, '4.无正当理由大量反复申请'),
  row('rejected_reissue', 3, '5.要求行政机关确认或重新出具已获取信息'),
];

const ROWS_AFTER_OTHER = [row('total', 2, '(七)总计', '(七)合计'), row('carried_out', 1, '四、结转下年度继续办理')];

const OTHER_2021 = [
  row(
    'other_not_corrected',
    3,
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '1.申请人无正当理由逾期不补正、行政机关不再受理其政府信息公开申请',
    '1.申请人无正当理由逾期不补正、行政机关再受理其政府信息公开申请',
    '1.逾期不补正',
  ),
  row(
    'other_fee_unpaid',
    3,
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再受理其政府信息公开申请',
  ),
  row('other_misc', 3, '3.其他'),
];

const OTHER_2019 = [row('other', 2, '(六)其他处理', '(六)其他')];

const GROUPS = [
  group('三、本年度办理结果', 'granted', 'total'),
  group('(三)不予公开', 'denied_state_secret', 'denied_query'),
  group('(四)无法提供', 'unable_not_held', 'unable_unclear'),
  group('(五)不予处理', 'rejected_petition', 'rejected_reissue'),
];

/** Section three: 25 rows in the form of 2021, 23 in that of 2019, whose (六) is one row. */
function requestsTable(form: FormId, other: readonly Row[], rowGroups: readonly Group[]): Table {
  return {
    id: 'requests',
    form,
    section: '三、收到和处理政府信息公开申请情况',
    note: '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)',
    blocks: [block(null, COLUMNS, [...ROWS_BEFORE_OTHER, ...other, ...ROWS_AFTER_OTHER])],
    columnGroups: [group('申请人情况', 'natural_person', 'total'), group('法人或其他组织', 'business', 'other')],
    rowGroups,
    headings: [],
    headingGroups: [],
    printedAs: 'grid',
  };
}

export const REQUESTS_2021: Table = requestsTable('2021', OTHER_2021, [
  ...GROUPS,
  group('(六)其他处理', 'other_not_corrected', 'other_misc'),
]);

export const REQUESTS_2019: Table = requestsTable('2019', OTHER_2019, GROUPS);
