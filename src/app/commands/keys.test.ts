import { expect, test } from 'vitest';
import { nameStroke, showKey } from './keys.ts';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  [{ ...NONE, key: 'z', ctrlKey: true }, 'Ctrl+Z'],
  [{ ...NONE, key: 'Z', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+Z'],
  [{ ...NONE, key: 'z', metaKey: true }, 'Ctrl+Z'],
  [{ ...NONE, key: '?', shiftKey: true }, '?'],
  [{ ...NONE, key: ' ', shiftKey: true }, 'Shift+Space'],
  [{ ...NONE, key: 'F8', shiftKey: true }, 'Shift+F8'],
  [{ ...NONE, key: 'ArrowUp', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+ArrowUp'],
  [{ ...NONE, key: '.', ctrlKey: true }, 'Ctrl+.'],
])('%j is %s', (stroke, name) => {
  expect(nameStroke(stroke)).toBe(name);
});

test.each([
  ['Ctrl+Shift+ArrowUp', 'Ctrl+Shift+↑'],
  ['Escape', 'Esc'],
  ['F8', 'F8'],
])('%s is shown as %s', (key, shown) => {
  expect(showKey(key)).toBe(shown);
});
