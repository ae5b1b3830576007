import type { Random } from '../random.ts';
import { numberOf, type Truth } from '../truth.ts';
import { tellReceived } from './tellOverview.ts';

/** What some offices write above the table of section two. */
export function tellProactive(truth: Truth, random: Random): readonly string[] {
  if (random.chance(0.55)) return [];
  const licensing = numberOf(truth, 'proactive.licensing.decisions');
  const penalty = numberOf(truth, 'proactive.penalty.decisions');
  return [
    random.pick([
      `${truth.year}年，${truth.body.self}作出行政许可决定${licensing}件、行政处罚决定${penalty}件，有关信息均已公示。`,
      `截至${truth.year}年12月31日，办理行政许可${licensing}件，办理行政处罚${penalty}件。`,
      '具体情况见下表。',
    ]),
  ];
}

/** What some offices write above the table of section three. */
export function tellApplications(truth: Truth, random: Random): readonly string[] {
  return random.chance(0.6) ? [] : [tellReceived(truth, random)];
}

/** What some offices write above the table of section four: the year's new cases, not always the table's total. */
export function tellDisputes(truth: Truth, random: Random): readonly string[] {
  if (random.chance(0.6)) return [];
  const reviewed = numberOf(truth, 'disputes.reconsideration.total');
  const sued = numberOf(truth, 'disputes.litigation_direct.total') + numberOf(truth, 'disputes.litigation_after.total');
  if (reviewed + sued === 0) return [`本年度${truth.body.self}没有因政府信息公开被申请行政复议、提起行政诉讼的情况。`];
  return [`因政府信息公开被申请行政复议${reviewed}件，被提起行政诉讼${sued}件。`];
}
