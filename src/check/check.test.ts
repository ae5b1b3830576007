import { describe, expect, test } from 'vitest';
import { checkReport } from './check.ts';
import { type ExampleReport, toExampleReport } from './exampleReport.ts';

const REQUESTS = { requests: '2021' } as const;
const DISPUTES = { disputes: '2021' } as const;
const STATISTICS = { statistics: '2014' } as const;

/** 6 new, 1 carried in, 5 handled, 2 carried out; consistent. */
const CONSISTENT: ExampleReport['cells'] = {
  'requests.new.natural_person': 5,
  'requests.new.business': 1,
  'requests.new.total': 6,
  'requests.carried_in.natural_person': 1,
  'requests.carried_in.total': 1,
  'requests.granted.natural_person': 3,
  'requests.granted.business': 1,
  'requests.granted.total': 4,
  'requests.other_misc.natural_person': 1,
  'requests.other_misc.total': 1,
  'requests.total.natural_person': 4,
  'requests.total.business': 1,
  'requests.total.total': 5,
  'requests.carried_out.natural_person': 2,
  'requests.carried_out.total': 2,
};

/** Examples print one table alone, which is a finding of its own. */
function check(tables: ExampleReport) {
  return checkReport(toExampleReport(tables)).filter((finding) => finding.rule !== 'tables/missing');
}

function listIds(tables: ExampleReport): readonly string[] {
  return check(tables).map((finding) => `${finding.severity} ${finding.outcome} ${finding.id}`);
}

describe('the identities', () => {
  test('hold in a consistent table, with zeros printed or left empty', () => {
    expect(check({ forms: REQUESTS, cells: CONSISTENT })).toEqual([]);
    expect(check({ forms: REQUESTS, cells: CONSISTENT, rest: '' })).toEqual([]);
    expect(listIds({ forms: REQUESTS, cells: CONSISTENT, rest: '/' })).toEqual([
      'warning broken tables/marks:requests',
    ]);
  });

  test('quote a label that has quotation marks itself, and count what is more than a few names', () => {
    const row = 'requests.denied_security';
    const told = check({ forms: REQUESTS, cells: { ...CONSISTENT, [`${row}.other`]: 1 } }).map(
      ({ message }) => message.zh,
    );
    expect(told).toContainEqual(expect.stringMatching(/^“3\.危及‘三安全一稳定’”一行：其他 1，/));
    const unread = check({ forms: REQUESTS, cells: {}, rest: '?' }).find(({ id }) => id === 'requests/row-total:new');
    expect(unread?.message.zh).toMatch(/自然人、商业企业、科研机构等 7 格不是数字/);
  });

  test('of a sign in the row 规章 alone say no more than a note, and nothing of a blank table that ends early', () => {
    const row = Object.fromEntries(
      ['issued', 'repealed', 'in_force'].map((column) => [`proactive.regulations.${column}`, '/']),
    );
    const forms = { proactive: '2021' } as const;
    expect(listIds({ forms, cells: row })).toEqual(['note broken tables/marks:proactive']);
    expect(listIds({ forms, cells: { ...row, 'proactive.licensing.decisions': '/' } })).toEqual([
      'warning broken tables/marks:proactive',
    ]);
    expect(listIds({ forms: REQUESTS, cells: { 'requests.new.natural_person': '' }, rest: null })).toEqual([
      'note cannot tell tables/blank:requests',
    ]);
  });

  test('say where, both sums and the difference', () => {
    const cells = { ...CONSISTENT, 'requests.carried_out.natural_person': 1, 'requests.carried_out.total': 1 };
    const [first, second] = check({ forms: REQUESTS, cells });
    expect(first).toMatchObject({
      id: 'requests/balance:natural_person',
      rule: 'requests/balance',
      expected: 6,
      actual: 5,
      cells: [
        'requests.new.natural_person',
        'requests.carried_in.natural_person',
        'requests.total.natural_person',
        'requests.carried_out.natural_person',
      ],
      message: {
        zh: '“自然人”一列：新收 5+上年结转 1=6，总计 4+结转下年 1=5，差 1',
        en: 'Column “自然人”: 新收 5 + 上年结转 1 = 6, 总计 4 + 结转下年 1 = 5, off by 1',
      },
    });
    expect(second?.id).toBe('requests/balance:total');
  });

  test('break exactly where they contain the changed cell', () => {
    expect(listIds({ forms: REQUESTS, cells: { ...CONSISTENT, 'requests.granted.business': 2 } })).toEqual([
      'error broken requests/row-total:granted',
      'error broken requests/results:business',
    ]);
  });

  test('count a blank as 0 and say so', () => {
    const [finding] = check({ forms: REQUESTS, cells: { ...CONSISTENT, 'requests.other_misc.natural_person': '' } });
    expect(finding?.message.zh).toBe('“自然人”一列：予以公开 3，总计 4，差 1（空白或“/”共 1 格，按 0 计）');
  });

  test('cannot be told where a cell is unreadable', () => {
    expect(listIds({ forms: REQUESTS, cells: { ...CONSISTENT, 'requests.granted.business': '约1' } })).toEqual([
      'note cannot tell requests/row-total:granted',
      'note cannot tell requests/results:business',
    ]);
  });

  test('are broken where no number in the unreadable cell would mend them', () => {
    const cells = {
      ...CONSISTENT,
      'requests.granted.business': '约1',
      'requests.total.business': 0,
      'requests.new.total': 3,
    };
    expect(listIds({ forms: REQUESTS, cells })).toContain('error broken requests/row-total:new');
  });

  test('of a table that is not printed are not checked', () => {
    expect(check({ forms: {}, cells: {} })).toEqual([]);
    expect(check({ forms: REQUESTS, cells: {}, rest: null })).toEqual([]);
  });
});

describe('one omission is one finding', () => {
  const totals = Object.keys(CONSISTENT).filter((id) => id.endsWith('.total'));
  const blank = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, '']));

  test('a column of totals that was never filled', () => {
    const cells = { ...CONSISTENT, ...blank(totals) };
    expect(listIds({ forms: REQUESTS, cells, rest: '' })).toEqual([
      'warning broken tables/unfilled:requests/row-total:whole',
    ]);
  });

  test('a row of totals that was never filled', () => {
    const row = Object.keys(CONSISTENT).filter((id) => id.startsWith('requests.total.'));
    const ids = listIds({ forms: REQUESTS, cells: { ...CONSISTENT, ...blank(row) }, rest: '' });
    expect(ids).toEqual(['warning broken tables/unfilled:requests/results:whole']);
  });

  test('a column of totals that was filled at its ends alone', () => {
    const ends = [
      'requests.new.total',
      'requests.carried_in.total',
      'requests.total.total',
      'requests.carried_out.total',
    ];
    const rows = ['partial', 'denied_state_secret', 'denied_law', 'unable_not_held', 'rejected_repeat'];
    const more = Object.fromEntries(rows.map((row) => [`requests.${row}.natural_person`, 1]));
    const sums = {
      'requests.new.natural_person': 10,
      'requests.new.total': 11,
      'requests.total.natural_person': 9,
      'requests.total.total': 10,
    };
    const cells = { ...CONSISTENT, ...more, ...sums, ...blank(totals.filter((id) => !ends.includes(id))) };
    const [finding, ...others] = check({ forms: REQUESTS, cells, rest: '' });
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('tables/unfilled');
    expect(finding?.cells).toHaveLength(7);
    expect(finding?.message.zh).toBe('依申请公开表的“总计”一列有 7 格没有填写，而各分项有数，不能按总数核对');
    // Two totals left out are two slips.
    const two = ['requests.granted.total', 'requests.other_misc.total'];
    const few = listIds({ forms: REQUESTS, cells: { ...CONSISTENT, ...blank(two) }, rest: '' });
    expect(few.filter((id) => id.includes('row-total'))).toHaveLength(2);
  });

  test('totals alone', () => {
    const parts = Object.keys(CONSISTENT).filter((id) => !id.endsWith('.total'));
    expect(listIds({ forms: REQUESTS, cells: { ...CONSISTENT, ...blank(parts) }, rest: '' })).toEqual([
      'warning broken tables/unfilled:requests/row-total:parts',
    ]);
  });

  test('a row that is not printed and whose numbers are wanting', () => {
    const row = ['natural_person', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];
    const cells = { ...CONSISTENT, ...Object.fromEntries(row.map((id) => [`requests.granted.${id}`, null])) };
    const findings = check({ forms: REQUESTS, cells });
    expect(findings.map((finding) => finding.id)).toEqual(['tables/absent:requests']);
    expect(findings[0]?.severity).toBe('note');
  });

  test('a row that is not printed and whose numbers nobody misses is silent', () => {
    const row = ['natural_person', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];
    const cells = { ...CONSISTENT, ...Object.fromEntries(row.map((id) => [`requests.rejected_repeat.${id}`, null])) };
    expect(check({ forms: REQUESTS, cells })).toEqual([]);
  });
});

describe('the other tables', () => {
  test('disputes: four outcomes and their total', () => {
    const [finding] = check({
      forms: DISPUTES,
      cells: { 'disputes.reconsideration.upheld': 7, 'disputes.reconsideration.pending': 2 },
    });
    expect(finding?.message.zh).toBe('“行政复议”：结果维持 7+尚未审结 2=9，总计 0，差 9');
  });

  test('statistics: a part above its whole', () => {
    const [finding] = check({
      forms: STATISTICS,
      cells: { 'statistics.press_conferences.value': 2, 'statistics.press_conferences_led.value': 3 },
    });
    expect(finding).toMatchObject({ rule: 'statistics/part', expected: 3, actual: 2, severity: 'error' });
    expect(finding?.message.zh).toBe('主要负责人参加新闻发布会次数 3，大于参加或举办新闻发布会总次数 2，多 1');
  });

  test('statistics: items published through several channels count once', () => {
    const cells = {
      'statistics.proactive_count.value': 30,
      'statistics.channel_website.value': 30,
      'statistics.channel_wechat.value': 12,
    };
    expect(check({ forms: STATISTICS, cells, rest: '' })).toEqual([]);
  });

  test('statistics: parts left empty are an omission', () => {
    const cells = { 'statistics.received.value': 4 };
    expect(listIds({ forms: STATISTICS, cells, rest: '' })).toEqual(['warning broken statistics/received']);
  });
});

test('sums beyond the range of exact numbers are compared exactly', () => {
  const cells = {
    'disputes.reconsideration.upheld': 2 ** 53 - 1,
    'disputes.reconsideration.corrected': 2,
    'disputes.reconsideration.total': 2 ** 53 - 1,
  };
  expect(listIds({ forms: DISPUTES, cells })).toEqual(['error broken disputes/total:reconsideration']);
});
