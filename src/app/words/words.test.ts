import { expect, test } from 'vitest';
import { toFullWidth } from '../../report/fullWidth.ts';
import { COMMANDS } from '../commands/commands.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

function keysOf(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${prefix}${key}.`)
      : [`${prefix}${key}:${typeof value}`],
  );
}

function stringsOf(words: object): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? stringsOf(value) : [];
  });
}

test('both languages have the same words', () => {
  expect(keysOf(en)).toEqual(keysOf(zh));
});

test('every command has a name in both languages, an id and a key of its own', () => {
  const ids = COMMANDS.map((command) => command.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name } of COMMANDS) {
    expect(name.zh).not.toBe('');
    expect(name.en).not.toBe('');
  }
});

test('Chinese words have Chinese punctuation', () => {
  for (const text of stringsOf(zh)) expect(text).toBe(toFullWidth(text));
  for (const { name } of COMMANDS) expect(name.zh).toBe(toFullWidth(name.zh));
});

test('Chinese words hold no exclamation marks', () => {
  expect(JSON.stringify(zh)).not.toMatch(/[!!]/);
});
