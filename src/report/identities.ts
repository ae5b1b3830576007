import type { CellId } from './cell.ts';
import type { Message } from './finding.ts';
import type { FormId, Row, Table, TableId } from './form.ts';
import { findTable, TABLE_IDS, TABLES } from './forms.ts';
import { type Identity, toSum } from './identity.ts';

/** Every identity of the tables that a report prints, by the form of each: one list for all reports of the same forms. */
export function listIdentities(forms: Readonly<Partial<Record<TableId, FormId>>>): readonly Identity[] {
  const key = TABLE_IDS.map((id) => forms[id]).join();
  const known = LISTS.get(key) ?? TABLE_IDS.flatMap((id) => identitiesIn(forms[id], id));
  LISTS.set(key, known);
  return known;
}

/** As few as there are ways to put forms together. */
const LISTS = new Map<string, readonly Identity[]>();

function identitiesIn(form: FormId | undefined, id: TableId): readonly Identity[] {
  const table = form && findTable(form, id);
  return table ? identitiesOf(table) : [];
}

/** The identities of one table as its form prescribes it. */
export function identitiesOf(table: Table): readonly Identity[] {
  return IDENTITIES.get(table) ?? [];
}

interface Kind {
  readonly rule: string;
  readonly title: Message;
  readonly basis: string;
  readonly relation?: '<=';
  readonly severity?: 'warning';
}

const NOTE = '表内注：第一项加第二项之和，等于第三项加第四项之和';
const FORM = '表式结构：分项之和等于总计（国办公开办函〔2021〕30号、〔2019〕60号）';
const STATISTICS = '政府信息公开情况统计表填报说明（2014）';

const ROW_TOTAL: Kind = {
  rule: 'requests/row-total',
  title: { zh: '各类申请人之和 = 总计', en: 'Applicants add up to the total' },
  basis: FORM,
};
const BALANCE: Kind = {
  rule: 'requests/balance',
  title: { zh: '第一项 + 第二项 = 第三项 + 第四项', en: 'New + carried in = handled + carried out' },
  basis: NOTE,
};
const RESULTS: Kind = {
  rule: 'requests/results',
  title: { zh: '各项办理结果之和 = （七）总计', en: 'Outcomes add up to their total' },
  basis: FORM,
};
const DISPUTES: Kind = {
  rule: 'disputes/total',
  title: { zh: '四种结果之和 = 总计', en: 'Four outcomes add up to the total' },
  basis: FORM,
};

function build(kind: Kind, at: string, table: TableId, parts: readonly CellId[], wholes: readonly CellId[]): Identity {
  return {
    id: at ? `${kind.rule}:${at}` : kind.rule,
    rule: kind.rule,
    table,
    terms: toSum(parts, wholes),
    relation: kind.relation ?? '=',
    severity: kind.severity ?? 'error',
    title: kind.title,
    basis: kind.basis,
  };
}

function requestsIdentities(rows: readonly Row[], columns: readonly { id: string }[]): Identity[] {
  const cell = (row: string, column: string) => `requests.${row}.${column}`;
  const applicants = columns.filter((column) => column.id !== 'total');
  const outcomes = rows.filter((row) => !['new', 'carried_in', 'total', 'carried_out'].includes(row.id));
  const across = rows.map((row) =>
    build(
      ROW_TOTAL,
      row.id,
      'requests',
      applicants.map((column) => cell(row.id, column.id)),
      [cell(row.id, 'total')],
    ),
  );
  const down = columns.flatMap(({ id }) => [
    build(
      BALANCE,
      id,
      'requests',
      [cell('new', id), cell('carried_in', id)],
      [cell('total', id), cell('carried_out', id)],
    ),
    build(
      RESULTS,
      id,
      'requests',
      outcomes.map((row) => cell(row.id, id)),
      [cell('total', id)],
    ),
  ]);
  return [...across, ...down];
}

function disputesIdentities(rows: readonly Row[]): Identity[] {
  return rows.map((row) =>
    build(
      DISPUTES,
      row.id,
      'disputes',
      ['upheld', 'corrected', 'other', 'pending'].map((column) => `disputes.${row.id}.${column}`),
      [`disputes.${row.id}.total`],
    ),
  );
}

/** A whole of the statistics form and the rows that add up to it. */
const STATISTICS_SUMS: readonly [whole: string, zh: string, en: string, parts: readonly string[]][] = [
  [
    'received',
    '四种方式之和 = 收到申请数',
    'Four ways add up to requests received',
    ['received_in_person', 'received_fax', 'received_online', 'received_letter'],
  ],
  [
    'completed',
    '按时 + 延期 = 申请办结数',
    'On time + extended = completed',
    ['completed_on_time', 'completed_extended'],
  ],
  [
    'replied',
    '八种答复之和 = 申请答复数',
    'Eight kinds of reply add up to replies',
    [
      'replied_already_public',
      'replied_granted',
      'replied_partial',
      'replied_denied',
      'replied_not_this_agency',
      'replied_nonexistent',
      'replied_asked_to_amend',
      'replied_other_channel',
    ],
  ],
  [
    'replied_denied',
    '六种情形之和 = 不同意公开答复数',
    'Six reasons add up to denials',
    [
      'denied_state_secret',
      'denied_trade_secret',
      'denied_privacy',
      'denied_security',
      'denied_not_government_information',
      'denied_law',
    ],
  ],
  [
    'reconsideration',
    '三种情形之和 = 行政复议数量',
    'Three outcomes add up to reconsiderations',
    ['reconsideration_upheld', 'reconsideration_corrected', 'reconsideration_other'],
  ],
  [
    'litigation',
    '三种情形之和 = 行政诉讼数量',
    'Three outcomes add up to lawsuits',
    ['litigation_upheld', 'litigation_corrected', 'litigation_other'],
  ],
  ['staff', '专职 + 兼职 = 工作人员数', 'Full time + part time = staff', ['staff_full_time', 'staff_part_time']],
];

/** 其中: a part that is printed alone and cannot exceed its parent. */
const STATISTICS_PARTS: readonly [part: string, parent: string][] = [
  ['proactive_normative_documents', 'proactive_count'],
  ['press_conferences_led', 'press_conferences'],
  ['online_interviews_led', 'online_interviews'],
];

const CHANNELS = ['channel_gazette', 'channel_website', 'channel_weibo', 'channel_wechat', 'channel_other'];

function statisticsIdentities(): Identity[] {
  const cell = (row: string) => `statistics.${row}.value`;
  const inequality = (rule: string, zh: string, en: string): Kind => ({
    rule,
    title: { zh, en },
    basis: STATISTICS,
    relation: '<=',
  });
  const part = inequality('statistics/part', '其中数 ≤ 总数', 'A part is no more than its whole');
  const channel = inequality(
    'statistics/channel',
    '单一渠道 ≤ 主动公开数',
    'One channel is no more than the count of items',
  );
  const channels = inequality(
    'statistics/channels',
    '主动公开数 ≤ 各渠道之和',
    'The count of items is no more than all channels together',
  );
  return [
    ...STATISTICS_SUMS.map(([whole, zh, en, parts]) =>
      build({ rule: `statistics/${whole}`, title: { zh, en }, basis: STATISTICS }, '', 'statistics', parts.map(cell), [
        cell(whole),
      ]),
    ),
    ...STATISTICS_PARTS.map(([id, parent]) => build(part, id, 'statistics', [cell(id)], [cell(parent)])),
    ...CHANNELS.map((id) => build(channel, id, 'statistics', [cell(id)], [cell('proactive_count')])),
    build(channels, '', 'statistics', [cell('proactive_count')], CHANNELS.map(cell)),
  ];
}

function derive(table: Table): readonly Identity[] {
  const block = table.blocks[0];
  if (!block) return [];
  switch (table.id) {
    case 'requests':
      return requestsIdentities(block.rows, block.columns);
    case 'disputes':
      return disputesIdentities(block.rows);
    case 'statistics':
      return statisticsIdentities();
    case 'proactive':
      return [];
  }
}

const IDENTITIES = new Map(TABLES.map((table) => [table, derive(table)]));
