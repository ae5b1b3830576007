import type { CellId } from '../../report/cell.ts';
import type { ExampleReport } from '../exampleReport.ts';
import type { Rule } from '../rule.ts';
import { type Held, toNarrativeRule } from './narrative.ts';

const BASIS = '正文与表格应当一致（国办公开办函〔2021〕30号）';

const cell = (row: string): CellId => `requests.${row}.total`;
const NEW = cell('new');
const IN = cell('carried_in');
const TOTAL = cell('total');
const OUT = cell('carried_out');
const stat = (row: string): CellId => `statistics.${row}.value`;

const DENIED = ['state_secret', 'law', 'security', 'third_party', 'internal', 'process', 'enforcement', 'query'].map(
  (reason) => cell(`denied_${reason}`),
);
const UNABLE = ['not_held', 'needs_creation', 'unclear'].map((reason) => cell(`unable_${reason}`));
const REJECTED = ['petition', 'repeat', 'publication', 'excessive', 'reissue'].map((reason) =>
  cell(`rejected_${reason}`),
);
const OTHER = ['not_corrected', 'fee_unpaid', 'misc'].map((reason) => cell(`other_${reason}`));
const GRANTED = cell('granted');
const PARTIAL = cell('partial');

function example(cells: Readonly<Record<CellId, number | string>>, ...claims: NonNullable<ExampleReport['claims']>) {
  return { forms: { requests: '2021' }, cells, claims } as const;
}

const RECEIVED = toNarrativeRule({
  id: 'narrative/received',
  title: { zh: '正文的收到申请数与表格一致', en: 'Requests received: narrative and table agree' },
  basis: `${BASIS}；收到、受理可以含上年结转`,
  severity: 'warning',
  held: [
    { cells: [NEW], shown: [NEW, IN], readings: [[NEW], [NEW, IN], [TOTAL, OUT], [TOTAL]] },
    { cells: [stat('received')], shown: [stat('received')], readings: [[stat('received')]] },
  ],
  examples: [
    {
      title: '收到数等于新收',
      outcome: 'holds',
      report: example({ [NEW]: 12, [IN]: 2, [TOTAL]: 14 }, ['收到信息公开申请12件', 12, '件', [NEW]]),
    },
    {
      title: '受理数含上年结转',
      outcome: 'holds',
      report: example({ [NEW]: 12, [IN]: 2, [TOTAL]: 14 }, ['受理信息公开申请14件', 14, '件', [NEW]]),
    },
    {
      title: '分渠道写的各数相加等于总数',
      outcome: 'holds',
      report: example(
        { [NEW]: 12 },
        ['受理办公室信息公开申请9件', 9, '件', [NEW]],
        ['受理窗口信息公开申请3件', 3, '件', [NEW]],
      ),
    },
    {
      title: '一处相符，另一处较小：多半说的是其中一部分',
      outcome: 'holds',
      report: example(
        { [NEW]: 12 },
        ['全区收到信息公开申请12件', 12, '件', [NEW]],
        ['区政府办收到信息公开申请5件', 5, '件', [NEW]],
      ),
    },
    {
      title: '两种读法都不符',
      outcome: 'broken',
      report: example({ [NEW]: 12, [IN]: 2, [TOTAL]: 14 }, ['收到信息公开申请13件', 13, '件', [NEW]]),
    },
    {
      title: '“未收到申请”而表中有数',
      outcome: 'broken',
      report: example({ [NEW]: 1, [TOTAL]: 1 }, ['未收到信息公开申请', 0, '', [NEW]]),
    },
  ],
});

function plain(cells: readonly CellId[], ...more: readonly (readonly CellId[])[]): Held {
  return { cells, shown: cells, readings: [cells, ...more] };
}

const CARRIED_IN = toNarrativeRule({
  id: 'narrative/carried-in',
  title: { zh: '正文的上年结转数与表格一致', en: 'Carried in: narrative and table agree' },
  basis: BASIS,
  severity: 'warning',
  held: [plain([IN])],
  examples: [
    { title: '相符', outcome: 'holds', report: example({ [IN]: 2 }, ['上年结转2件', 2, '件', [IN]]) },
    { title: '不符', outcome: 'broken', report: example({ [IN]: 3 }, ['上年结转2件', 2, '件', [IN]]) },
  ],
});

const CARRIED_OUT = toNarrativeRule({
  id: 'narrative/carried-out',
  title: {
    zh: '正文的结转下年数、“全部办结”与表格一致',
    en: 'Carried out, or “all handled”: narrative and table agree',
  },
  basis: BASIS,
  severity: 'warning',
  held: [plain([OUT])],
  examples: [
    { title: '相符', outcome: 'holds', report: example({ [OUT]: 1 }, ['1件结转下年度继续办理', 1, '件', [OUT]]) },
    {
      title: '另一处写明结转数：“全部办结”说的是到期的申请',
      outcome: 'holds',
      report: example({ [OUT]: 1 }, ['已全部办结', 0, '', [OUT]], ['结转下年1件', 1, '件', [OUT]]),
    },
    { title: '“全部办结”而表中有结转', outcome: 'broken', report: example({ [OUT]: 2 }, ['已全部办结', 0, '', [OUT]]) },
  ],
});

const HANDLED = toNarrativeRule({
  id: 'narrative/handled',
  title: { zh: '正文的办结、答复数与表格一致', en: 'Handled or answered: narrative and table agree' },
  basis: `${BASIS}；答复数可以不含不予处理和其他处理`,
  severity: 'warning',
  held: [
    {
      cells: [TOTAL],
      shown: [TOTAL],
      readings: [
        [TOTAL],
        [NEW],
        [NEW, IN],
        [GRANTED, PARTIAL],
        [GRANTED, PARTIAL, ...DENIED, ...UNABLE],
        [GRANTED, PARTIAL, ...DENIED, ...UNABLE, ...REJECTED],
      ],
    },
    {
      cells: [stat('completed')],
      shown: [stat('completed')],
      readings: [[stat('completed')], [stat('replied')], [stat('received')]],
    },
  ],
  examples: [
    {
      title: '相符',
      outcome: 'holds',
      report: example({ [TOTAL]: 9, [NEW]: 10 }, ['办结9件', 9, '件', [TOTAL]]),
    },
    {
      title: '答复数不含其他处理',
      outcome: 'holds',
      report: example({ [TOTAL]: 9, [GRANTED]: 8, [NEW]: 9 }, ['答复8件', 8, '件', [TOTAL]]),
    },
    {
      title: '不符',
      outcome: 'broken',
      report: example({ [TOTAL]: 9, [GRANTED]: 9, [NEW]: 9 }, ['办结11件', 11, '件', [TOTAL]]),
    },
  ],
});

const RESULTS = toNarrativeRule({
  id: 'narrative/results',
  title: { zh: '正文的各类办理结果数与表格一致', en: 'Outcomes: narrative and table agree' },
  basis: `${BASIS}；公开数可以含部分公开，不予公开数可以含无法提供`,
  severity: 'warning',
  held: [
    plain([GRANTED], [GRANTED, PARTIAL]),
    plain([PARTIAL]),
    plain(DENIED, [...DENIED, ...UNABLE], [...DENIED, ...UNABLE, ...REJECTED]),
    plain(UNABLE, [...UNABLE, ...DENIED]),
    plain(REJECTED, [...REJECTED, ...OTHER], [...REJECTED, cell('other')]),
  ],
  examples: [
    { title: '相符', outcome: 'holds', report: example({ [GRANTED]: 4 }, ['予以公开4件', 4, '件', [GRANTED]]) },
    {
      title: '公开数含部分公开',
      outcome: 'holds',
      report: example({ [GRANTED]: 4, [PARTIAL]: 1 }, ['予以公开5件', 5, '件', [GRANTED]]),
    },
    {
      title: '各项相加相符',
      outcome: 'holds',
      report: example({ [cell('unable_not_held')]: 2, [cell('unable_unclear')]: 1 }, ['无法提供3件', 3, '件', UNABLE]),
    },
    { title: '不符', outcome: 'broken', report: example({ [PARTIAL]: 1 }, ['部分公开2件', 2, '件', [PARTIAL]]) },
  ],
});

/** What the narrative says of requests, held against section three or the statistics. */
export const REQUESTS_NARRATIVE: readonly Rule[] = [RECEIVED, CARRIED_IN, CARRIED_OUT, HANDLED, RESULTS];
