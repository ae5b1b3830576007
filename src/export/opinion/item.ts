import type { CellId } from '../../report/cell.ts';
import type { Finding } from '../../report/finding.ts';

/** A number that should be another one, as a repair offers it or the reviewer's edits made it. */
export interface OpinionChange {
  readonly cell: CellId;
  readonly from: number | null;
  readonly to: number | null;
}

/** One thing to send back to the author: findings that one change would mend, or a single finding. */
export interface OpinionItem {
  /** That of its first finding. */
  readonly id: string;
  readonly findings: readonly Finding[];
  /** What the rule of its first finding asks for. */
  readonly rule: string;
  readonly basis: string;
  readonly changes: readonly OpinionChange[];
  /** How many other changes would mend it as well. */
  readonly others: number;
  /** The reviewer's edits have mended it already; what is printed is still wrong. */
  readonly mended: boolean;
  readonly confirmed: boolean;
  readonly note: string;
}
