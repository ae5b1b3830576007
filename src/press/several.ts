import {
  fullWidthDigits,
  indented,
  misread,
  oddSpaces,
  radicals,
  spacedLabels,
  zeroWidth,
} from './damage/characters.ts';
import { glosses, nestedGlosses } from './damage/glosses.ts';
import { pageMarks } from './damage/pageMarks.ts';
import { faultyTraditional, traditional } from './damage/traditional.ts';
import type { Damage } from './damage.ts';
import type { Random } from './random.ts';
import type { Wear } from './renderReport.ts';
import { addContents, breakHeadings, dropHeadings, misnumberHeadings } from './wears/outline.ts';
import { addComparison, addForeignTable, addRemarks, tellOutcomes } from './wears/surroundings.ts';
import {
  displaceTotal,
  dropNumbers,
  dropRegulations,
  mistypeLabels,
  repeatHeads,
  splitDisputes,
  splitGroupLabels,
  stackDisputes,
  uprightHeads,
} from './wears/tables.ts';
import { renumberLabels, shortenLabels } from './wears/wordings.ts';

const WEARS: readonly [Wear, ...Wear[]] = [
  addComparison,
  addContents,
  addForeignTable,
  addRemarks,
  breakHeadings,
  displaceTotal,
  dropHeadings,
  dropNumbers,
  dropRegulations,
  misnumberHeadings,
  mistypeLabels,
  renumberLabels,
  repeatHeads,
  shortenLabels,
  splitDisputes,
  splitGroupLabels,
  stackDisputes,
  tellOutcomes,
  uprightHeads,
];

const DAMAGES: readonly [Damage, ...Damage[]] = [
  faultyTraditional,
  fullWidthDigits,
  glosses,
  indented,
  misread,
  nestedGlosses,
  oddSpaces,
  pageMarks,
  radicals,
  spacedLabels,
  traditional,
  zeroWidth,
];

/** Several wears at once, as a report that went through many hands has them. */
export const severalWears: Wear = (draft, random) =>
  pickSome(WEARS, random).reduce((worn, wear, at) => wear(worn, random.fork(`wear ${at}`)), draft);

/** Several damages at once. */
export const severalDamages: Damage = {
  id: 'several',
  apply: (text, random) =>
    pickSome(DAMAGES, random).reduce((harmed, damage) => damage.apply(harmed, random.fork(damage.id)), text),
};

/** Two or three of a list, each once. */
function pickSome<T>(list: readonly [T, ...T[]], random: Random): readonly T[] {
  return [...new Set(Array.from({ length: random.int(2, 3) }, () => random.pick(list)))];
}
