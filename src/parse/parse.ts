import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import type { ToSimplified } from './fold.ts';

export interface ParseOptions {
  /** Given when the text holds traditional characters (`isTraditional`); loaded only then, for it is large. */
  readonly toSimplified?: ToSimplified;
}

/** Reads the tables and the facts of one report. Never throws: what it cannot read is a problem with a span. */
export function parseReport(source: Source, _options: ParseOptions = {}): Report {
  return {
    source,
    title: null,
    organization: null,
    year: null,
    period: null,
    issued: null,
    forms: {},
    cells: new Map(),
    claims: [],
    problems: [],
  };
}
