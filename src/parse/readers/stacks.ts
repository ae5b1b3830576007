import type { Proposal } from '../lines/assign.ts';
import { listChoices } from '../lines/choices.ts';
import { PLAIN } from '../lines/habits.ts';
import type { Line } from '../lines/lines.ts';
import type { Located } from '../locate/locate.ts';
import type { Token } from '../tokens/tokens.ts';

/** Labels one below the other, and all the values that stand behind the last of them. */
interface Stack {
  readonly lines: readonly Line[];
  readonly values: readonly Token[];
}

/**
 * Reads labels that stand one below the other, their values behind them, column after column, as boxes of PDF text come
 * out. The same values may stand there row after row: only the identities can tell the two apart, where there are any.
 */
export function readByStacks(located: Located, lines: readonly Line[]): Proposal | undefined {
  if (located.table.printedAs === 'row' || located.order === 'scattered') return undefined;
  const stacks = listStacks(located, lines);
  if (!stacks.some((stack) => stack.lines.length > 1 && placesOf(stack) > 1) || !stacks.every(isWhole))
    return undefined;
  const read = stacks.flatMap((stack) =>
    stack.lines.map((line, at) => {
      const own = line.cells.map((_, place) => stack.values[place * stack.lines.length + at]);
      return {
        line,
        reading: listChoices(
          own.filter((token) => token !== undefined),
          line,
          PLAIN,
        ),
        labelled: true,
      };
    }),
  );
  return { reader: 'blocks', blanks: 'unknown', lines: read, spare: [] };
}

function placesOf({ lines: [first] }: Stack): number {
  return first?.cells.length ?? 0;
}

/** Whether a stack has a value for each place of its lines, and they have as many places each. */
function isWhole(stack: Stack): boolean {
  const places = placesOf(stack);
  return (
    stack.lines.every(({ cells }) => cells.length === places) && stack.values.length === stack.lines.length * places
  );
}

function listStacks({ tokens }: Located, lines: readonly Line[]): readonly Stack[] {
  const rows = new Map(lines.map((line) => [line.row, line]));
  const stacks: { lines: Line[]; values: Token[] }[] = [];
  for (const token of tokens) {
    const label = token.occurrence?.label;
    const line = label?.role === 'row' ? rows.get(label.row?.id ?? '') : undefined;
    const last = stacks.at(-1);
    if (line && last && last.values.length === 0) {
      if (!last.lines.includes(line)) last.lines.push(line);
    } else if (line) stacks.push({ lines: [line], values: [] });
    else if (token.kind === 'number' || token.kind === 'mark') last?.values.push(token);
  }
  return stacks;
}
