import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, CellId } from '../../report/cell.ts';
import type { Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { consistentRequests } from '../arbitraries.ts';
import { checkReport } from '../check.ts';
import { type ExampleReport, toExampleReport } from '../exampleReport.ts';
import { recheck, startCheck } from '../incremental.ts';
import { explainFindings, STEPS } from './explain.ts';

const FORMS = { proactive: '2021', requests: '2021', disputes: '2021' } as const;

/** 12 new from two kinds of applicants, 10 handled, 2 carried out; consistent. */
const CLEAN: ExampleReport['cells'] = {
  'requests.new.natural_person': 8,
  'requests.new.business': 4,
  'requests.new.total': 12,
  'requests.granted.natural_person': 5,
  'requests.granted.business': 4,
  'requests.granted.total': 9,
  'requests.unable_not_held.natural_person': 1,
  'requests.unable_not_held.total': 1,
  'requests.total.natural_person': 6,
  'requests.total.business': 4,
  'requests.total.total': 10,
  'requests.carried_out.natural_person': 2,
  'requests.carried_out.total': 2,
};

function check(cells: ExampleReport['cells'], more: Partial<ExampleReport> = {}): readonly Finding[] {
  return checkReport(toExampleReport({ forms: FORMS, cells: { ...CLEAN, ...cells }, ...more }));
}

function firstSet(findings: readonly Finding[]) {
  return findings.find(({ repairs }) => repairs.length > 0)?.repairs[0]?.set;
}

describe('what one wrong number breaks', () => {
  const findings = check({ 'requests.new.total': 21 });

  test('is told together: the first finding leads, the others name it', () => {
    expect(findings.map(({ id, cause }) => [id, cause])).toEqual([
      ['requests/row-total:new', undefined],
      ['requests/balance:total', 'requests/row-total:new'],
    ]);
  });

  test('has the same repair everywhere, with the reason', () => {
    for (const { repairs } of findings) {
      expect(repairs[0]?.set).toEqual({ 'requests.new.total': 12 });
      expect(repairs[0]?.why).toBe('像是相邻两位数字颠倒了；改 1 格，2 条关系同时成立');
    }
  });

  test('is proved in one line whose numbers lead to their cells', () => {
    const proof = findings[0]?.proof ?? [];
    expect(proof.map(({ text }) => text.zh).join('')).toBe(
      '8+4+0+0+0+0=12，报告为 21，差 9；“总计”一列也差 9，交点唯一：新收·总计',
    );
    expect(proof.map(({ text }) => text.en).join('')).toBe(
      '8+4+0+0+0+0=12, reported 21, off by 9; off by 9 too: column “总计”; the only cell where they cross: 新收·总计',
    );
    expect(proof.filter(({ cell }) => cell).map(({ cell }) => cell?.split('.')[2])).toEqual([
      'natural_person',
      'business',
      'research',
      'nonprofit',
      'legal',
      'other',
      'total',
      'total',
    ]);
  });
});

test('a sentence of the narrative that goes away with the repair is no second problem', () => {
  const claims = [['予以公开9件', 9, '件', ['requests.granted.total']]] as const;
  const findings = check({ 'requests.granted.total': 39 }, { claims });
  expect(findings.map(({ rule, cause }) => [rule, cause])).toEqual([
    ['requests/row-total', undefined],
    ['requests/results', 'requests/row-total:granted'],
    ['narrative/results', 'requests/row-total:granted'],
  ]);
  expect(findings[0]?.repairs[0]?.why).toBe('与正文“予以公开9件”一致；改 1 格，2 条关系同时成立');
});

describe('the verdict', () => {
  const id = 'requests.new.total';
  const verdict = (change: Partial<Cell>) => {
    const report = toExampleReport({ forms: FORMS, cells: { ...CLEAN, [id]: 17 } });
    const cell = { ...(report.cells.get(id) ?? { id }), ...change } as Cell;
    const source = { name: 'a', text: '一\n二 17 三', grids: [] };
    return checkReport({ ...report, source, cells: new Map([...report.cells, [id, cell]]) })[0]?.verdict;
  };

  test('is the publisher’s fault where the source prints the number', () => {
    expect(verdict({ span: { from: 4, to: 6 } })).toMatchObject({
      kind: 'source',
      message: { zh: '原文如此：第 2 行新收·总计印为“17”，属报告自身的错误' },
    });
  });

  test('is the reading’s where another reading fits', () => {
    expect(verdict({ span: { from: 4, to: 6 }, raw: '1２', candidates: [17, 12] })?.kind).toBe('reading');
  });

  test('is open where the reading had to decide something', () => {
    expect(verdict({ span: { from: 4, to: 6 }, origin: 'split' })?.kind).toBe('unsure');
  });

  test('is none where the reviewer typed the number', () => {
    expect(verdict({ origin: 'edited' })).toBeUndefined();
  });
});

describe('one operation is one repair, before sets of cells', () => {
  test('two neighbours of a row exchanged', () => {
    const findings = check({ 'requests.granted.natural_person': 4, 'requests.granted.business': 5 });
    expect(firstSet(findings)).toEqual({ 'requests.granted.natural_person': 5, 'requests.granted.business': 4 });
    expect(findings[0]?.repairs[0]?.why).toContain('予以公开·自然人与予以公开·商业企业像是填反了');
  });

  test('a row one column too far to the right, its total lost', () => {
    const shifted = { natural_person: 0, business: 5, research: 4, total: 0 };
    const cells = Object.fromEntries(
      Object.entries(shifted).map(([column, value]) => [`requests.granted.${column}`, value]),
    );
    const findings = check(cells);
    expect(firstSet(findings)).toEqual({
      'requests.granted.natural_person': 5,
      'requests.granted.business': 4,
      'requests.granted.research': 0,
      'requests.granted.total': 9,
    });
    expect(findings[0]?.repairs[0]?.why).toContain('“予以公开”一行像是整体右移了一列');
  });

  test('two rows exchanged', () => {
    const row = (name: string, from: string) =>
      Object.fromEntries(
        ['natural_person', 'business', 'total'].map((column) => [
          `requests.${name}.${column}`,
          CLEAN[`requests.${from}.${column}`] ?? 0,
        ]),
      );
    const findings = check({ ...row('total', 'carried_out'), ...row('carried_out', 'total') });
    expect(firstSet(findings)).toEqual(
      Object.fromEntries(
        ['total', 'carried_out'].flatMap((name) =>
          ['natural_person', 'business', 'total'].map((column) => [
            `requests.${name}.${column}`,
            CLEAN[`requests.${name}.${column}`] ?? 0,
          ]),
        ),
      ),
    );
  });

  test('a column left empty', () => {
    const ids = Object.keys(CLEAN).filter((id) => id.endsWith('.natural_person'));
    const findings = check(Object.fromEntries(ids.map((id) => [id, ''])), { rest: 0 });
    expect(firstSet(findings)).toEqual(Object.fromEntries(ids.map((id) => [id, CLEAN[id]])));
    expect(findings[0]?.repairs[0]?.why).toContain('“自然人”一列像是没有填写');
  });
});

test('a column of totals that was never filled in is filled in by one repair', () => {
  const totals = Object.keys(CLEAN).filter((id) => id.startsWith('requests.') && id.endsWith('.total'));
  const [finding] = check(Object.fromEntries(totals.map((id) => [id, ''])), { rest: '' }).filter(
    ({ rule }) => rule === 'tables/unfilled',
  );
  const set = finding?.repairs[0]?.set ?? {};
  expect(Object.fromEntries(totals.map((id) => [id, set[id]]))).toEqual(
    Object.fromEntries(totals.map((id) => [id, CLEAN[id]])),
  );
});

test('sums that are all 0 are sooner left out than their parts are invented', () => {
  const parts = { 'disputes.reconsideration.upheld': 3, 'disputes.litigation_after.pending': 1 };
  const sets = check(parts).map(({ repairs }) => [repairs[0]?.set, repairs[0]?.why]);
  expect(sets).toEqual([
    [{ 'disputes.reconsideration.total': 3 }, '“总计”一列像是没有填写；改 1 格，这条关系成立'],
    [{ 'disputes.litigation_after.total': 1 }, '“总计”一列像是没有填写；改 1 格，这条关系成立'],
  ]);
});

test('an unreadable cell that the others leave one number has it as its repair', () => {
  const findings = check({ 'requests.granted.business': '约4' });
  expect(findings.map(({ outcome, repairs }) => [outcome, repairs[0]?.set])).toEqual([
    ['cannot tell', { 'requests.granted.business': 4 }],
    ['cannot tell', { 'requests.granted.business': 4 }],
  ]);
});

test('where a bound leaves a choice nothing is chosen, and the choice is told', () => {
  const cells = { 'statistics.press_conferences.value': 2, 'statistics.press_conferences_led.value': 3 };
  const [finding] = checkReport(toExampleReport({ forms: { statistics: '2014' }, cells }));
  expect(finding?.repairs).toEqual([]);
  expect(finding?.proof?.map(({ text }) => text.zh).join('')).toBe(
    '3 > 2，多 1；参加或举办新闻发布会总次数 应不小于 3，或主要负责人参加新闻发布会次数 应为 0 至 2',
  );
});

test('where too much is wrong to tell which cells, the line says so', () => {
  const cells = [...toExampleReport({ forms: { requests: '2021' }, cells: {} }).cells.keys()];
  const wrong = Object.fromEntries(cells.map((id, at) => [id, (at * at * 7 + 3) % 101]));
  const findings = checkReport(toExampleReport({ forms: { requests: '2021' }, cells: wrong }));
  const [finding] = findings;
  expect(finding?.repairs).toEqual([]);
  expect(finding?.proof?.at(-1)?.text.zh).toBe('；错误较多，不能断定是哪一格');
  const own = findings.filter(({ rule, repairs }) => rule.startsWith('requests/') && repairs.length === 0);
  expect(new Set(own.slice(1).map(({ cause }) => cause))).toEqual(new Set([finding?.id]));
  expect(finding?.verdict?.message.zh).toMatch(/^请对照原文：本表有 \d+ 条关系不成立，可能是数读错了位置$/);
});

const anyWrong = fc
  .tuple(consistentRequests(60), fc.array(fc.tuple(fc.nat(174), fc.integer({ min: 0, max: 40 })), { maxLength: 5 }))
  .map(([values, slips]) => {
    const ids = Object.keys(values);
    return { ...values, ...Object.fromEntries(slips.map(([at, value]) => [ids[at] ?? '', value])) };
  });

function setCells(report: Report, set: Readonly<Record<CellId, number | null>>): Report {
  const cells = new Map(report.cells);
  for (const [id, value] of Object.entries(set)) {
    cells.set(id, { id, value, state: value === null ? 'blank' : 'number', raw: '', span: null, origin: 'edited' });
  }
  return { ...report, cells };
}

test('law: every repair that is listed mends its finding and what has the same cause, and breaks no identity', () => {
  fc.assert(
    fc.property(anyWrong, (values) => {
      const report = toExampleReport({ forms: FORMS, cells: values });
      const state = startCheck(report);
      const before = new Set([...state.judgements].flatMap(([id, { outcome }]) => (outcome === 'holds' ? [] : [id])));
      const { findings } = explainFindings(report, state, STEPS.headless);
      for (const { id, repairs } of findings) {
        for (const { set } of repairs) {
          const after = recheck(state, setCells(report, set), Object.keys(set));
          const left = [...after.judgements].flatMap(([one, { outcome }]) => (outcome === 'holds' ? [] : [one]));
          expect(left).not.toContain(id);
          expect(left.filter((one) => !before.has(one))).toEqual([]);
        }
      }
    }),
    { seed: 20240301, numRuns: 60 },
  );
});

test('law: taking the first repair of the first finding again and again ends with no identity broken', () => {
  fc.assert(
    fc.property(anyWrong, (values) => {
      let report = toExampleReport({ forms: FORMS, cells: values });
      const explain = () => explainFindings(report, startCheck(report), STEPS.headless);
      for (let round = 0; round < 8; round += 1) {
        const repair = explain().findings.find(({ repairs }) => repairs.length > 0)?.repairs[0];
        if (repair) report = setCells(report, repair.set);
      }
      const { findings, complete } = explain();
      if (complete) expect(findings.filter(({ rule }) => rule.startsWith('requests/'))).toEqual([]);
    }),
    { seed: 20240302, numRuns: 40 },
  );
});

test('law: what was explained before changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyWrong, { minLength: 2, maxLength: 4 }), (all) => {
      let before: ReturnType<typeof explainFindings> | undefined;
      for (const values of [...all, ...all]) {
        const report = toExampleReport({ forms: FORMS, cells: values });
        const state = startCheck(report);
        before = explainFindings(report, state, STEPS.atOnce, before);
        expect(before.findings).toEqual(explainFindings(report, state, STEPS.atOnce).findings);
      }
    }),
    { seed: 20240303, numRuns: 20 },
  );
});
