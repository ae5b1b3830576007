import { expect, test } from 'vitest';
import { RULES } from '../check/rules.ts';
import { listRuleCases, listRuleGroups } from './rulePages.ts';

test('every rule has its page, once', () => {
  const listed = listRuleGroups().flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(listed.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test('a case says what is given and what the rule says of it', () => {
  const broken = listRuleCases('narrative/received').find(({ title }) => title === '两种读法都不符');
  expect(broken?.outcome).toBe('broken');
  expect(broken?.facts[0]).toBe('正文：“收到信息公开申请13件”');
  expect(broken?.facts[1]).toContain('总计 12');
  expect(broken?.messages.map(({ zh }) => zh)).toEqual(['正文写“收到信息公开申请13件”，表中新收 12、上年结转 2']);
});

test('what holds is said nothing of', () => {
  const cases = RULES.flatMap(({ id }) => listRuleCases(id));
  expect(cases.filter(({ outcome, messages }) => (outcome === 'holds') !== (messages.length === 0))).toEqual([]);
});
