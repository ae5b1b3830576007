import type { Verdict } from './judge.ts';

/** The verdicts on many reports of one kind, added up. */
export interface Tally {
  readonly name: string;
  readonly reports: number;
  readonly printed: number;
  readonly right: number;
  readonly invented: number;
  readonly flagged: number;
  readonly silent: number;
  readonly organizations: number;
  readonly years: number;
  readonly unexplained: number;
}

export function tally(name: string, verdicts: readonly Verdict[]): Tally {
  const sum = (count: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + count(verdict), 0);
  const differ = (test: (difference: Verdict['differences'][number]) => boolean) =>
    sum((verdict) => verdict.differences.filter(test).length);
  return {
    name,
    reports: verdicts.length,
    printed: sum((verdict) => verdict.printed),
    right: sum((verdict) => verdict.right),
    invented: differ(({ kind }) => kind === 'invented'),
    flagged: differ(({ flag }) => flag === 'flagged'),
    silent: differ(({ flag }) => flag === 'silent'),
    organizations: sum((verdict) => Number(verdict.organizationRight)),
    years: sum((verdict) => Number(verdict.yearRight)),
    unexplained: sum((verdict) => verdict.unexplained),
  };
}

/** Share of the printed cells that were read right; 1 where nothing is printed. */
export function shareRight(one: Tally): number {
  return one.printed === 0 ? 1 : one.right / one.printed;
}

const HEAD = [
  '',
  'reports',
  'printed',
  'right',
  'right %',
  'invented',
  'flagged',
  'SILENT',
  'org',
  'year',
  'unexplained',
  'floor',
];

/** A plain table for a terminal; `toFloor` says what each row must reach. */
export function formatTallies(tallies: readonly Tally[], toFloor: (one: Tally) => string): string {
  const rows = [HEAD, ...tallies.map((one) => [...toColumns(one), toFloor(one)])];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function toColumns(one: Tally): readonly string[] {
  const { name, reports, printed, right, invented, flagged, silent, organizations, years, unexplained } = one;
  const percent = (Math.floor(shareRight(one) * 100000) / 1000).toFixed(3);
  const [first = 0, ...rest] = [reports, printed, right];
  return [
    name,
    ...[first, ...rest].map(String),
    percent,
    ...[invented, flagged, silent, organizations, years, unexplained].map(String),
  ];
}
