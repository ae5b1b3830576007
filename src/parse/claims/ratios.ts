import type { Amount } from './amounts.ts';

/** A percentage with the two counts of its sentence that it is computed from. */
export interface Ratio {
  readonly percent: Amount;
  readonly part: Amount;
  readonly whole: Amount;
}

/** More counts in one sentence are a list, not a computation. */
const MOST = 12;

/** The percentages of a sentence whose part and whole are named beside them: 受理83件,办结81件,办结率97.6%. */
export function listRatios(amounts: readonly Amount[]): readonly Ratio[] {
  if (!amounts.some(isPercent)) return NONE;
  const counts = amounts.filter((amount) => /[件条项份宗起例封个次篇]$/.test(amount.unit));
  if (counts.length > MOST) return [];
  return amounts.flatMap((percent) => {
    if (!isPercent(percent)) return [];
    const named = findRate(percent, counts) ?? findShare(percent, counts);
    if (!named) return [];
    const fits = listPairs(counts).find(([part, whole]) => isRatio(percent, part.value, whole.value));
    const [part, whole] = isRatio(percent, named[0].value, named[1].value) ? named : (fits ?? named);
    return [{ percent, part, whole }];
  });
}

const NONE: readonly Ratio[] = [];

function isPercent({ unit }: Amount): boolean {
  return unit === '%';
}

type Pair = readonly [part: Amount, whole: Amount];

const VERBS = ['办结', '办理', '答复', '回复', '受理', '办复', '处理', '采纳'];
const RATE = new RegExp(`(${VERBS.join('|')})率(?:为|达|达到|是|:)*$`);
/** What ends in each of the verbs, or in words that count it. */
const DONE = new Map(
  VERBS.map((verb) => [verb, new RegExp(`${verb}(?:完毕)?(?:了|共|共计|有|数|数量|为|:)*$`)] as const),
);

/** 办结率: what was 办结 before it, and the count before that. */
function findRate(percent: Amount, counts: readonly Amount[]): Pair | undefined {
  const verb = RATE.exec(percent.before)?.[1];
  const done = verb === undefined ? undefined : DONE.get(verb);
  if (!verb || !done || /按时|按期|及时|限时|提前|首次|一次|满意/.test(percent.before)) return undefined;
  const earlier = counts.filter((count) => count.to <= percent.from);
  const index = earlier.findLastIndex((count) => done.test(count.before) || count.after.startsWith(verb));
  return toPair(earlier[index], earlier[index - 1]);
}

/** 占总数的: the count before it and the total that its 其中 divides. */
function findShare(percent: Amount, counts: readonly Amount[]): Pair | undefined {
  if (!/占(?:比|总数|总量|全部)?(?:的|为|达|约)*$/.test(percent.before)) return undefined;
  const earlier = counts.filter((count) => count.to <= percent.from);
  const index = earlier.findLastIndex((count) => /其中/.test(count.before));
  return index > 0 ? toPair(earlier.at(-1), earlier[index - 1]) : undefined;
}

function toPair(part: Amount | undefined, whole: Amount | undefined): Pair | undefined {
  return part && whole && part.value <= whole.value && whole.value > 0 ? [part, whole] : undefined;
}

function listPairs(counts: readonly Amount[]): readonly Pair[] {
  return counts.flatMap((part) =>
    counts.flatMap((whole) => {
      const pair = part === whole ? undefined : toPair(part, whole);
      return pair ? [pair] : [];
    }),
  );
}

/** Whether the percentage is what part / whole rounds to at the digits that are printed. */
function isRatio(percent: Amount, part: number, whole: number): boolean {
  return Math.abs((part / whole) * 100 - percent.value) <= 0.5 * 10 ** -percent.decimals + 1e-9;
}
