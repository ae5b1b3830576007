import type { CellId } from '../../report/cell.ts';
import type { FormId } from '../../report/form.ts';
import type { ExampleReport } from '../exampleReport.ts';
import type { Rule } from '../rule.ts';
import { type Held, toNarrativeRule } from './narrative.ts';

const BASIS = '正文与表格应当一致（国办公开办函〔2021〕30号）';

function alone(...cells: readonly CellId[]): Held {
  return { cells, shown: cells, readings: [cells] };
}

function proactive(form: FormId, cells: ExampleReport['cells'], ...claims: NonNullable<ExampleReport['claims']>) {
  return { forms: { proactive: form }, cells, claims };
}

const LICENSING = 'proactive.licensing.decisions';
const PENALTY = 'proactive.penalty.decisions';

const DECISIONS = toNarrativeRule({
  id: 'narrative/decisions',
  title: {
    zh: '正文的行政许可、处罚、强制数与表格一致',
    en: 'Licences, penalties, compulsion: narrative and table agree',
  },
  basis: BASIS,
  severity: 'warning',
  held: [alone(LICENSING), alone(PENALTY), alone('proactive.compulsion.decisions')],
  examples: [
    {
      title: '相符',
      outcome: 'holds',
      report: proactive('2021', { [LICENSING]: 57 }, ['行政许可决定57件', 57, '件', [LICENSING]]),
    },
    {
      title: '不符',
      outcome: 'broken',
      report: proactive('2021', { [PENALTY]: 8 }, ['行政处罚案件9件', 9, '件', [PENALTY]]),
    },
  ],
});

const FEES_CELL = 'proactive.fees.amount';

const FEES = toNarrativeRule({
  id: 'narrative/fees',
  title: { zh: '正文的收费数与表格一致', en: 'Fees: narrative and table agree' },
  basis: `${BASIS}；信息处理费与行政事业性收费是两回事`,
  severity: 'warning',
  held: [alone(FEES_CELL), alone('statistics.fees.value')],
  examples: [
    {
      title: '单位不同而数相同',
      outcome: 'holds',
      report: proactive('2021', { [FEES_CELL]: 3.2 }, ['行政事业性收费32000元', 32000, '元', [FEES_CELL]]),
    },
    {
      title: '正文取整',
      outcome: 'holds',
      report: proactive('2021', { [FEES_CELL]: 320.48 }, ['行政事业性收费320万元', 320, '万元', [FEES_CELL]]),
    },
    {
      title: '“无行政事业性收费”而表中有数',
      outcome: 'broken',
      report: proactive('2021', { [FEES_CELL]: 3.2 }, ['无行政事业性收费', 0, '', [FEES_CELL]]),
    },
    {
      title: '“未收取费用”而统计表中有数',
      outcome: 'broken',
      report: {
        forms: { statistics: '2014' },
        cells: { 'statistics.fees.value': 0.5 },
        claims: [['未收取任何费用', 0, '', ['statistics.fees.value']]],
      },
    },
  ],
});

const ISSUED = 'proactive.normative_documents.issued';

const DOCUMENTS = toNarrativeRule({
  id: 'narrative/documents',
  title: { zh: '正文的规范性文件数与表格一致', en: 'Normative documents: narrative and table agree' },
  basis: BASIS,
  severity: 'warning',
  held: [
    alone(ISSUED),
    alone('proactive.normative_documents.repealed'),
    alone('proactive.normative_documents.in_force'),
    alone('statistics.normative_documents_issued.value'),
    {
      cells: ['proactive.normative_documents.made'],
      shown: ['proactive.normative_documents.made'],
      readings: [['proactive.normative_documents.made'], ['proactive.normative_documents.published']],
    },
  ],
  examples: [
    {
      title: '相符',
      outcome: 'holds',
      report: proactive('2021', { [ISSUED]: 2 }, ['制发规范性文件2件', 2, '件', [ISSUED]]),
    },
    {
      title: '“未制发”而表中有数',
      outcome: 'broken',
      report: proactive('2021', { [ISSUED]: 2 }, ['未制发规范性文件', 0, '', [ISSUED]]),
    },
  ],
});

const RECONSIDERATION = 'disputes.reconsideration.total';
const LITIGATION = ['disputes.litigation_direct.total', 'disputes.litigation_after.total'];

const DISPUTES = toNarrativeRule({
  id: 'narrative/disputes',
  title: { zh: '正文的复议、诉讼数与表格对照', en: 'Reconsideration and litigation: narrative beside table' },
  basis: '正文常只写当年新发生的案件，仅作提示',
  severity: 'note',
  held: [
    alone(RECONSIDERATION),
    {
      cells: LITIGATION,
      shown: LITIGATION,
      readings: [LITIGATION, ...LITIGATION.map((id) => [id])],
    },
    {
      cells: [RECONSIDERATION, ...LITIGATION],
      shown: [RECONSIDERATION, ...LITIGATION],
      readings: [[RECONSIDERATION, ...LITIGATION], ...LITIGATION.map((id) => [RECONSIDERATION, id])],
    },
  ],
  examples: [
    {
      title: '正文只写直接起诉的案件',
      outcome: 'holds',
      report: {
        forms: { disputes: '2021' },
        cells: { 'disputes.litigation_direct.total': 3, 'disputes.litigation_after.total': 1 },
        claims: [['行政诉讼3件', 3, '件', LITIGATION]],
      },
    },
    {
      title: '复议、诉讼合并计数',
      outcome: 'holds',
      report: {
        forms: { disputes: '2021' },
        cells: {
          [RECONSIDERATION]: 1,
          'disputes.litigation_direct.total': 2,
          'disputes.litigation_after.total': 0,
        },
        claims: [['行政复议、行政诉讼共3件', 3, '件', [RECONSIDERATION, ...LITIGATION]]],
      },
    },
    {
      title: '不符，仅提示',
      outcome: 'broken',
      report: {
        forms: { disputes: '2021' },
        cells: { [RECONSIDERATION]: 4 },
        claims: [['行政复议2件', 2, '件', [RECONSIDERATION]]],
      },
    },
  ],
});

const WEBSITE = 'statistics.channel_website.value';

const CHANNELS = toNarrativeRule({
  id: 'narrative/channels',
  title: { zh: '正文的各渠道公开数与统计表一致', en: 'Channels: narrative and statistics agree' },
  basis: '政府信息公开情况统计表填报说明（2014）',
  severity: 'warning',
  held: ['website', 'wechat', 'weibo', 'gazette'].map((channel) => alone(`statistics.channel_${channel}.value`)),
  examples: [
    {
      title: '相符',
      outcome: 'holds',
      report: {
        forms: { statistics: '2014' },
        cells: { [WEBSITE]: 96 },
        claims: [['网站公开政府信息96条', 96, '条', [WEBSITE]]],
      },
    },
    {
      title: '不符',
      outcome: 'broken',
      report: {
        forms: { statistics: '2014' },
        cells: { [WEBSITE]: 96 },
        claims: [['网站公开政府信息99条', 99, '条', [WEBSITE]]],
      },
    },
  ],
});

/** What the narrative says of other things than requests, held against the tables. */
export const OTHER_NARRATIVE: readonly Rule[] = [DECISIONS, FEES, DOCUMENTS, DISPUTES, CHANNELS];
