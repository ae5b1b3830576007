import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeRules } from './rules/listRules.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

const written = writeRules(readFileSync(README, 'utf8'));
if (written === null) throw new Error('README.md has no place for the rules: it wants rules:begin and rules:end');
writeFileSync(README, written);
