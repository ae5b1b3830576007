import type { Token } from '../tokens/tokens.ts';

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
  const [first] = numbers;
  const begins = first?.text === '1' || (first?.text === '0' && numbers.every(({ line }) => line === first.line));
  const fromOne = codes.size === spare.length && codes.size >= ALL && begins;
  return codes.size < LINES && !fromOne ? spare : spare.filter((token) => !codes.has(token));
}

/** So much of all that stands before the words of a table counts its lines, where each cell has a line to itself. */
const SHARE = 0.8;

/**
 * Tokens of a table without the numbers of its lines, where a first column has them: `3 | 规章 | 0`, or each on a line
 * of its own.
 */
export function withoutSerials(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(isLabel);
  const isFirst = (token: Token, at: number) => begins(token, tokens[at - 1]) && isWording(tokens[at + 1]);
  const isBeside = (token: Token, at: number) => isFirst(token, at) && tokens[at + 1]?.line === token.line;
  // What follows the last label may be another table, which counts its lines anew.
  const own = longestCount(tokens.filter((token, at) => at <= last && isBeside(token, at)));
  const behind = longestCount(tokens.filter((token, at) => at > last && isBeside(token, at)));
  const counts = [own, behind].filter(({ length }) => length >= LINES);
  const taken = new Set(counts.length > 0 ? counts.flat() : countAbove(tokens.slice(0, last + 1).filter(isFirst)));
  return taken.size === 0 ? tokens : tokens.filter((token) => !taken.has(token));
}

/** The numbers of lines, each on a line of its own above what it counts. */
function countAbove(above: readonly Token[]): readonly Token[] {
  const count = longestCount(above);
  return count.length >= Math.max(LINES, SHARE * above.length) ? count : [];
}

/** The share of the labelled lines that a column of codes numbers. */
const NUMBERED = 0.6;

/**
 * Tokens of a table of single values without the codes of its lines, where a column of them stands before the values:
 * `条 | 07 | 88`, and without the signs that fill the headings' fields in it.
 */
export function withoutCodeColumn(tokens: readonly Token[]): readonly Token[] {
  const firsts = listFirsts(tokens);
  const codes = longestCount(firsts.filter((token) => /^\d{1,3}$/.test(token.text)));
  if (codes.length < Math.max(LINES, NUMBERED * firsts.length)) return tokens;
  const taken = new Set([...codes, ...listBehindHeadings(tokens)]);
  return tokens.filter((token) => !taken.has(token));
}

/** The marks behind a heading: it has no value. */
function listBehindHeadings(tokens: readonly Token[]): readonly Token[] {
  let heading = false;
  return tokens.filter(({ kind, occurrence }) => {
    if (kind === 'label') heading = occurrence?.label.role === 'group';
    return heading && kind === 'mark';
  });
}

/** The first number behind each label: headings have a code, too. */
function listFirsts(tokens: readonly Token[]): readonly Token[] {
  const firsts: Token[] = [];
  let open = false;
  for (const token of tokens) {
    if (token.kind === 'label') open = true;
    else if (open && token.kind === 'number') {
      firsts.push(token);
      open = false;
    }
  }
  return firsts;
}

/** A short number with which a line begins. */
function begins(token: Token, before: Token | undefined): boolean {
  return token.kind === 'number' && /^\d{1,3}$/.test(token.text) && before?.line !== token.line;
}

function isLabel(token: Token): boolean {
  return token.kind === 'label';
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
