import { createClock } from './clock.ts';

/** The stages of parsing; what belongs to no other is reading: the proposals of the readers and the choice between them. */
export const STAGES = ['read', 'fold', 'find', 'solve', 'narrative'] as const;

export type Stage = (typeof STAGES)[number];

/** The functions that each stage begins with, by their file in `parse/`. */
export const BEGINNINGS: Readonly<Record<string, Readonly<Record<string, Stage>>>> = {
  'fold.ts': { foldText: 'fold', foldWithHan: 'fold' },
  'hanStream.ts': { toHanStream: 'fold' },
  'formsPrinted.ts': { listFormsPrinted: 'find' },
  'locate.ts': { locateTable: 'find', locateMarked: 'find' },
  'straight/markTable.ts': { markTable: 'find' },
  'solve.ts': { solveLines: 'solve' },
  'facts.ts': { findFacts: 'narrative' },
  'claims.ts': { findClaims: 'narrative' },
  'outline.ts': { findSections: 'narrative' },
};

export const stageClock = createClock(STAGES);
