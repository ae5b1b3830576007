import { describe, expect, test } from 'vitest';
import { toFullWidth } from '../report/fullWidth.ts';
import { toExampleReport } from './exampleReport.ts';
import { RULES } from './rules.ts';

test('rule ids are unique', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('titles and bases are punctuated as Chinese is', () => {
  for (const { title, basis } of RULES) {
    expect(title.zh).toBe(toFullWidth(title.zh));
    expect(basis).toBe(toFullWidth(basis));
  }
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('has a case that holds and one that does not', () => {
    const outcomes = new Set(rule.examples.map((example) => example.outcome));
    expect(outcomes.has('holds')).toBe(true);
    expect(outcomes.size).toBeGreaterThan(1);
  });

  test.each(rule.examples)('$title: $outcome', ({ outcome, report }) => {
    const findings = rule.check(toExampleReport(report));
    expect(findings.every((finding) => finding.rule === rule.id)).toBe(true);
    expect([...new Set(findings.map((finding) => finding.outcome))]).toEqual(outcome === 'holds' ? [] : [outcome]);
    for (const { message } of findings) {
      expect(message.zh).not.toMatch(/undefined|NaN|null/);
      expect(message.en).not.toMatch(/undefined|NaN|null/);
      expect(message.zh).toBe(toFullWidth(message.zh));
    }
  });
});
