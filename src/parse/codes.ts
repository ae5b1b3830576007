import type { Token } from './tokens.ts';

/** Fewest numbers that count up for them to be the codes of a table's lines, among others and where they are all from 1 on. */
const LINES = 8;
const ALL = 4;

/** Values that no line takes, without the number of a label that stands apart from it: `1 属于国家秘密`. */
export function withoutNumbers(text: string, spare: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  if (spare.length === 0) return spare;
  const numbers = new Set(
    tokens.filter((token, index) => {
      const next = tokens[index + 1];
      const label = next?.occurrence?.label;
      return label?.number === token.text && /^ *$/.test(text.slice(token.to, next?.from));
    }),
  );
  return spare.filter((token) => !numbers.has(token));
}

/** Values that no line takes, without the column of codes that numbers the lines of some forms: 11, 12, 13 … */
export function withoutCodes(spare: readonly Token[]): readonly Token[] {
  if (spare.length < ALL) return spare;
  const numbers = spare.filter((token) => /^\d{1,3}$/.test(token.text)).sort((a, b) => a.from - b.from);
  const codes = new Set(longestCount(numbers));
  const fromOne = codes.size === spare.length && codes.size >= ALL && numbers[0]?.text === '1';
  return codes.size < LINES && !fromOne ? spare : spare.filter((token) => !codes.has(token));
}

/** Tokens of a table without the numbers of its lines, where a first column has them: `3 | 规章 | 0`. */
export function withoutSerials(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.filter((token, at) => {
    const next = tokens[at + 1];
    const begins = tokens[at - 1]?.line !== token.line && next?.line === token.line;
    return begins && token.kind === 'number' && /^\d{1,3}$/.test(token.text) && isWording(next);
  });
  const serials = new Set(longestCount(first));
  return serials.size < LINES ? tokens : tokens.filter((token) => !serials.has(token));
}

function isWording(token: Token | undefined): boolean {
  return token?.kind === 'label' || token?.kind === 'text';
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
