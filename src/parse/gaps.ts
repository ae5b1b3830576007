import type { Token } from './tokens.ts';

/**
 * Puts a gap where a value is missing and the printing shows it without a separator: by the lines between values
 * that stand one on a line, the blanks being empty lines.
 */
export function fillGaps(
  rows: readonly (readonly Token[])[],
  places: readonly number[],
): readonly (readonly Token[])[] {
  const step = usualStep(rows, places);
  if (step === null) return rows;
  return rows.map((tokens, index) => fillLines(tokens, places[index] ?? 0, step));
}

function valuesOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.kind === 'number' || token.kind === 'mark');
}

/** Line ends between two values of the complete rows, when all have the same; null where values share lines. */
function usualStep(rows: readonly (readonly Token[])[], places: readonly number[]): number | null {
  let step: number | null = null;
  for (const [index, tokens] of rows.entries()) {
    const values = valuesOf(tokens);
    if (values.length !== places[index] || values.length < 3) continue;
    for (let at = 1; at < values.length; at++) {
      const lines = (values[at]?.line ?? 0) - (values[at - 1]?.line ?? 0);
      if (lines === 0 || (step !== null && lines !== step)) return null;
      step = lines;
    }
  }
  return step;
}

function fillLines(tokens: readonly Token[], places: number, step: number): readonly Token[] {
  const values = valuesOf(tokens);
  if (values.length === 0 || values.length >= places || tokens.length > values.length) return tokens;
  const filled: Token[] = [];
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    const missing = before ? (value.line - before.line) / step - 1 : 0;
    if (!Number.isInteger(missing) || missing < 0 || missing > places) return tokens;
    for (let count = 0; count < missing; count++) filled.push({ ...value, kind: 'gap', to: value.from, text: '' });
    filled.push(value);
  }
  return filled.length === places ? filled : tokens;
}
