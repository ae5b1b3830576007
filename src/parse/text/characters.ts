import { isHan } from './glosses.ts';

/** Whether a UTF-16 unit is a digit; NaN, which stands beside a text's ends, is none. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a UTF-16 unit is a space or a tab. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** Whether a UTF-16 unit is space of any kind; after folding hardly any but blanks and line ends are left. */
export function isSpace(unit: number): boolean {
  if (unit === 0x20) return true;
  return (unit < 0x20 || unit > 0x7e) && !isHan(unit) && /\s/.test(String.fromCharCode(unit));
}
