import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ExpectedReport } from './judge.ts';

/** A published report that lies beside the repository, with what it prints. */
export interface SharedReport {
  readonly name: string;
  readonly text: string;
  readonly expected: ExpectedReport;
}

interface TruthFile {
  readonly year: number | null;
  readonly organization: string | null;
  readonly cells: Readonly<Record<string, number | null>>;
}

const FOLDER = new URL('../../../../shared/reports/', import.meta.url);

/** The published reports, or null where the folder beside the repository is missing. */
export function loadSharedReports(): readonly SharedReport[] | null {
  if (!existsSync(FOLDER)) return null;
  const names = readdirSync(fileURLToPath(FOLDER))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return names.map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8'), expected: loadTruth(name) }));
}

/** hongze-2023.pdf-raw.txt and its sisters share one truth. */
function loadTruth(name: string): ExpectedReport {
  const file = new URL(`${name.split('.')[0]}.truth.json`, FOLDER);
  const truth: TruthFile = JSON.parse(readFileSync(file, 'utf8'));
  return {
    cells: new Map(Object.entries(truth.cells).map(([id, value]) => [id, { value }])),
    names: truth.organization === null ? [] : [truth.organization],
    year: truth.year,
  };
}
