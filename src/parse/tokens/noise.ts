import { matchAt } from '../text/matchAt.ts';

const PAGE_MARK =
  /(?:[-—–] {0,3}[1-9]\d{0,3} {0,3}[-—–]|第 ?\d{1,4} ?页(?:[ ,/]{0,2}共 ?\d{1,4} ?页)?|[1-9]\d{0,2} ?\/ ?[1-9]\d{0,2})[ |\t]*(?=\n|$)/y;
const RULE = /(?=[|: \t]*-{3})[|: \t-]+(?=\n|$)/y;

/** What a page mark or a rule begins with. */
const NOISE = '0123456789-—–第:';

/** End of what only dresses the page: a page mark on a line or in a row of its own, a markdown rule. */
export function matchNoise(text: string, at: number, to: number): number {
  if (!NOISE.includes(text.charAt(at)) || !isFirst(text, at)) return at;
  for (const pattern of [PAGE_MARK, RULE]) {
    const match = matchAt(pattern, text, at);
    if (match && at + match[0].length <= to) return at + match[0].length;
  }
  return at;
}

/** Whether nothing but bars and space stands before `at` on its line. */
function isFirst(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isDress(text.charAt(before))) before--;
  return before < 0 || text.charAt(before) === '\n';
}

function isDress(character: string): boolean {
  return character === '|' || character === ' ' || character === '\t';
}
