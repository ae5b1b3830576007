/** What a row of the accuracy table must reach: the share of cells read right, and how many may be silently wrong in 1,000 cells. */
export interface Floor {
  readonly right: number;
  readonly silentPerThousand: number;
}

/** Published reports that must be read without a fault, nothing invented. */
export const FAULTLESS: readonly string[] = [
  'ameng-2017.txt',
  'baiyu-2023.txt',
  'tumen-2024.txt',
  'xinmiao-2020.txt',
  'yejin-2024.txt',
];

/** The press's floors by case; raise them when the reading gets better, never lower them without a reason beside it. */
export const FLOORS: Readonly<Record<string, Floor>> = {};
