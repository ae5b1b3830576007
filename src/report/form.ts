/** The official forms: 2021 (国办公开办函〔2021〕30号), 2019 (〔2019〕60号, trial) and 2014 (统计表, 2014–2018). */
export type FormId = '2021' | '2019' | '2014';
export type TableId = 'proactive' | 'requests' | 'disputes' | 'statistics';

export interface Column {
  readonly id: string;
  /** As the form prints it, with half-width punctuation. */
  readonly label: string;
  /** Other wordings that are published for it. */
  readonly variants: readonly string[];
  /** Unit of every value below it; null where the row says it. */
  readonly unit: string | null;
}

export interface Row {
  readonly id: string;
  readonly label: string;
  readonly variants: readonly string[];
  /** Depth in the form's outline, from 1. */
  readonly level: number;
  readonly unit: string | null;
}

/** A part of a table with columns of its own; the requests, disputes and statistics tables are one block each. */
export interface Block {
  /** The article of the regulation that the block is printed under, or null. */
  readonly article: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A label that stands over several columns or beside several rows, from `first` to `last` (ids, both included). */
export interface Group {
  readonly label: string;
  readonly first: string;
  readonly last: string;
}

export interface Table {
  readonly id: TableId;
  readonly form: FormId;
  /** The heading of the report's section that holds the table. */
  readonly section: string;
  /** The note that the form prints in the table's corner, or null. */
  readonly note: string | null;
  readonly blocks: readonly Block[];
  readonly columnGroups: readonly Group[];
  readonly rowGroups: readonly Group[];
  /** Lines of the outline that hold no value. */
  readonly headings: readonly string[];
  /** The rows that each heading stands over, in the form's order; a heading may hold another. */
  readonly headingGroups: readonly Group[];
  /** `row`: the form prints all cells in one line, row after row (the disputes table). */
  readonly printedAs: 'grid' | 'row';
}

export interface Form {
  readonly id: FormId;
  /** The notice that prescribes it. */
  readonly basis: string;
  readonly tables: readonly Table[];
}
