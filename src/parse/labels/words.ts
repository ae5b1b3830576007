import type { Table } from '../../report/form.ts';
import { type Label, labelsOf } from './labels.ts';
import { perTable } from './perTable.ts';

/** Words that are neither a unit nor a piece of the table's own headers, as PDF text tears them apart. */
export function isWords(text: string, known: ReadonlySet<string>): boolean {
  let isUnit = true;
  let isKnown = true;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character < '\u4e00' || character > '\u9fff') continue;
    isKnown &&= known.has(character);
    isUnit &&= UNITS.includes(character);
  }
  return !isKnown && !isUnit;
}

const UNITS = '件条次个项元万名人篇';

/** The characters of all labels of a table. */
export const labelCharacters = perTable((table) => charactersOf(labelsOf(table)));

const HEADER_CHARACTERS = new Map<string, Map<Table, ReadonlySet<string>>>();

/** The characters of a table's headers, and others that stand with them. */
export function headerCharacters(table: Table, others = ''): ReadonlySet<string> {
  const tables = HEADER_CHARACTERS.get(others) ?? new Map<Table, ReadonlySet<string>>();
  HEADER_CHARACTERS.set(others, tables);
  const known = tables.get(table) ?? new Set([...listHeaderCharacters(table), ...others]);
  tables.set(table, known);
  return known;
}

function listHeaderCharacters(table: Table): ReadonlySet<string> {
  const labels = labelsOf(table).filter(
    (label) => label.role === 'column' || (label.role === 'row' && table.printedAs === 'row'),
  );
  return charactersOf(labels);
}

function charactersOf(labels: readonly Label[]): ReadonlySet<string> {
  return new Set(labels.flatMap(({ cores }) => cores.flatMap((core) => [...core])));
}
