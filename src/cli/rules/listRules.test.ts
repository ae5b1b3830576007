import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../../check/rules.ts';
import { listRules, writeRules } from './listRules.ts';

const README = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8');

test('README lists the rules as they are (else run npx tsx src/cli/rules.ts)', () => {
  expect(README).toBe(writeRules(README));
});

test('every rule is listed once', () => {
  const listed = [...listRules().matchAll(/^\| `([^`]+)`/gm)].map(([, id]) => id);
  expect(listed.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test('a text without markers is left alone', () => {
  expect(writeRules('# Gouji')).toBeNull();
});
