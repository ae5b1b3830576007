import { createClock } from './clock.ts';

/** The stages of parsing; what belongs to no other is reading: the proposals of the readers and the choice between them. */
export const STAGES = ['read', 'fold', 'find', 'solve', 'narrative'] as const;

export type Stage = (typeof STAGES)[number];

/** The functions that each stage begins with, by their file in `parse/`. */
export const BEGINNINGS: Readonly<Record<string, Readonly<Record<string, Stage>>>> = {
  'fold/fold.ts': { foldText: 'fold', foldWithHan: 'fold' },
  'text/hanStream.ts': { toHanStream: 'fold' },
  'labels/formsPrinted.ts': { listFormsPrinted: 'find' },
  'locate/locate.ts': { locateTable: 'find', locateMarked: 'find' },
  'marks/markTable.ts': { markTable: 'find' },
  'solve/solve.ts': { solveLines: 'solve' },
  'facts/facts.ts': { findFacts: 'narrative' },
  'claims/claims.ts': { findClaims: 'narrative' },
  'outline/outline.ts': { findSections: 'narrative' },
};

export const stageClock = createClock(STAGES);
