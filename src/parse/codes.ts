import type { Token } from './tokens.ts';

/** Fewest numbers that count up for them to be the codes of a table's lines. */
const LINES = 8;

/** Values that no line takes, without the column of codes that numbers the lines of some forms: 11, 12, 13 … */
export function withoutCodes(spare: readonly Token[]): readonly Token[] {
  const numbers = spare.filter((token) => /^\d{1,3}$/.test(token.text)).sort((a, b) => a.from - b.from);
  const codes = new Set(longestCount(numbers));
  return codes.size < LINES ? spare : spare.filter((token) => !codes.has(token));
}

/** The most of the numbers, in the order of the text, that count up by one, a line left out here and there. */
function longestCount(numbers: readonly Token[]): readonly Token[] {
  let best: readonly Token[] = [];
  const runs = new Map<number, readonly Token[]>();
  for (const token of numbers) {
    const value = Number(token.text);
    const before = runs.get(value - 1) ?? runs.get(value - 2) ?? [];
    const run = [...before, token];
    if (run.length > (runs.get(value)?.length ?? 0)) runs.set(value, run);
    if (run.length > best.length) best = run;
  }
  return best;
}
