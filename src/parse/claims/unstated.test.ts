import { expect, test } from 'vitest';
import { foldText } from '../fold/fold.ts';
import { findClaims } from './claims.ts';

const FORMS = { proactive: '2021', requests: '2021', disputes: '2021' } as const;

function listCells(text: string, organization: string): readonly string[] {
  const claims = findClaims(foldText(text), [], { forms: FORMS, year: 2024, organization, source: text });
  return claims.flatMap(({ cells }) => cells);
}

/** What sounds like a cell of the tables and is none of them. */
test.each([
  '另有2件申请因未到答复期限结转下年度继续办理的,',
  '年内没有收到科研机构、法律服务机构提出的政府信息公开申请。',
  '没有收到法人或其他组织提出的政府信息公开申请。',
  '没有收到自然人提出的政府信息公开申请。',
  '因土地征收等其他事项发生行政复议7件、行政诉讼5件,与政府信息公开无关,未列入下表。',
  '发生行政复议3件,未计入本表。',
  '据统计,全区行政复议案件71件,主要集中在征收补偿领域。',
  '全年行政复议案件71件,其中涉及政府信息公开的9件。',
  '全县共收到政府信息公开申请35件。',
])('no claim of a zero or of a number is made of: %s', (text) => {
  expect(listCells(text, '云栖镇人民政府').filter((cell) => cell !== 'requests.carried_out.total')).toEqual([]);
});

test('what was carried over because it was not due is a number and no zero', () => {
  const text = '另有2件申请因未到答复期限结转下年度继续办理。';
  const claims = findClaims(foldText(`三、收到和处理政府信息公开申请情况\n${text}`), [], {
    forms: FORMS,
    year: 2024,
    organization: null,
    source: `三、收到和处理政府信息公开申请情况\n${text}`,
  });
  expect(claims.map(({ value, cells }) => [value, ...cells])).toEqual([[2, 'requests.carried_out.total']]);
});

test.each([
  ['没有收到公民、法人或其他组织提出的政府信息公开申请。', '云栖镇人民政府', ['requests.new.total']],
  ['未收到自然人、法人和其他组织的政府信息公开申请。', '云栖镇人民政府', ['requests.new.total']],
  ['没有结转下年度继续办理的申请。', '云栖镇人民政府', ['requests.carried_out.total']],
  ['全县共收到政府信息公开申请35件。', '云岭县人民政府', ['requests.new.total']],
  ['全县共收到政府信息公开申请35件。', '云岭县人民政府办公室', ['requests.new.total']],
  ['被申请行政复议3件。', '云栖镇人民政府', ['disputes.reconsideration.total']],
])('%s by %s', (text, organization, cells) => {
  expect(listCells(text, organization)).toEqual(cells);
});
