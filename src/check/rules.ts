import type { Rule } from './rule.ts';
import { FILLING } from './rules/filling.ts';
import { IDENTITY_RULES } from './rules/identityRules.ts';
import { NARRATIVE_ALONE } from './rules/narrativeAlone.ts';
import { OTHER_NARRATIVE } from './rules/otherNarrative.ts';
import { PLAUSIBILITY } from './rules/plausibility.ts';
import { REQUESTS_NARRATIVE } from './rules/requestsNarrative.ts';
import { STRUCTURE } from './rules/structure.ts';

/** The rules beside the identities: each looks at the whole report. */
export const OTHER_RULES: readonly Rule[] = [
  ...PLAUSIBILITY,
  ...FILLING,
  ...REQUESTS_NARRATIVE,
  ...OTHER_NARRATIVE,
  ...NARRATIVE_ALONE,
  ...STRUCTURE,
];

/** Every rule, in the order in which the rule page lists them. To add one, add it to its file's list. */
export const RULES: readonly Rule[] = [...IDENTITY_RULES, ...OTHER_RULES];
