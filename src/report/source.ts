import type { Span } from './span.ts';

/** A cell of a grid that the format itself describes (HTML, DOCX, XLSX): where it stands and which characters it holds. */
export interface GridCell {
  /** Row and column of its upper left corner, from 0, with merged cells counted. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Its characters in the source's text; empty (from = to) where the cell holds nothing. */
  readonly span: Span;
}

/** A table as its format describes it. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  readonly span: Span;
}

/** What was pasted, dropped or piped in: its text as it came, once, and the grids that its format knows of. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly grids: readonly Grid[];
  /** Where pictures stand of which the text says nothing; empty spans. */
  readonly pictures?: readonly Span[];
  /** What a page calls itself, which a browser shows on its tab and not in its text. */
  readonly pageTitle?: string;
  /** Of the text that was read, where the text itself is not at hand (`text` is '' then): a report read back from its export. */
  readonly fingerprint?: Fingerprint;
}

/** Which text it was: its length in UTF-16 units and the SHA-256 of its UTF-8 bytes, in hexadecimal. */
export interface Fingerprint {
  readonly characters: number;
  readonly sha256: string;
}
