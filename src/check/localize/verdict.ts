import type { Cell, CellId } from '../../report/cell.ts';
import type { Verdict } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { type Forms, nameCell } from '../names.ts';
import type { RankedCause } from './rank.ts';

/**
 * Whether the report prints its fault or the reading made it. Only cells that may be at fault count; a number that the
 * reviewer entered is neither, so that nothing is said of it.
 */
export function judgeVerdict(
  causes: readonly RankedCause[],
  suspects: readonly CellId[],
  report: Report,
  broken: number,
): Verdict | null {
  const [best, next] = causes;
  const isClear = best !== undefined && (next === undefined || next.cost - best.cost >= CLEAR);
  if (best?.explained.some(({ isReading }) => isReading)) return sayReading(best, report);
  const ids = isClear ? best.explained.map(({ cell }) => cell) : suspects;
  const cells = ids.flatMap((id) => report.cells.get(id) ?? []);
  if (cells.length === 0 || cells.some(({ origin }) => origin === 'edited')) return null;
  if (isTableMisread(best, broken)) return sayMisread(broken);
  const doubtful = cells.find((cell) => isDoubtful(cell, report));
  if (doubtful) return sayUnsure(doubtful, report.forms);
  return cells.every(({ span, state }) => span !== null || state === 'blank')
    ? saySource(cells, isClear, report)
    : null;
}

/** A publisher errs here and there; where much more is off, the numbers sooner stand in other cells than they were read for. */
export function isTableMisread(best: RankedCause | undefined, broken: number): boolean {
  if (best?.operation) return false;
  return best === undefined ? broken > MOST_PUBLISHED : best.changes.length > MOST_PUBLISHED;
}

const MOST_PUBLISHED = 5;

function sayMisread(broken: number): Verdict {
  return {
    kind: 'unsure',
    message: {
      zh: `请对照原文：本表有 ${broken} 条关系不成立，可能是数读错了位置`,
      en: `Look at the source: ${broken} identities of this table do not hold, its numbers may be read in wrong places`,
    },
  };
}

/** So much likelier than the next must a cause be for its cells to be named as wrong. */
const CLEAR = 0.8;

/** The reading decided something here: where the digits end, which column they belong to, which of several it is. */
function isDoubtful({ id, origin, candidates = [], state }: Cell, { problems }: Report): boolean {
  return (
    origin !== 'read' ||
    candidates.length > 1 ||
    state === 'unreadable' ||
    problems.some(({ cells }) => cells.includes(id))
  );
}

function sayReading({ explained }: RankedCause, { cells, forms }: Report): Verdict {
  const change = explained.find(({ isReading }) => isReading);
  const id = change?.cell ?? '';
  const raw = cells.get(id)?.raw ?? '';
  const name = nameCell(forms, id);
  return {
    kind: 'reading',
    message: {
      zh: `读数有误：${name}的原文“${raw}”也可以读作 ${change?.value}`,
      en: `Misread: “${raw}” of ${name} can be read as ${change?.value}`,
    },
  };
}

const DOUBTS: Readonly<Record<Cell['origin'], { readonly zh: string; readonly en: string }>> = {
  split: { zh: '由连写的数字拆出', en: 'was cut out of a run of digits' },
  moved: { zh: '的位置由勾稽关系推定', en: 'was placed by the identities' },
  read: { zh: '在原文中有疑点', en: 'is doubtful in the source' },
  edited: { zh: '已修改', en: 'was edited' },
};

function sayUnsure({ id, origin }: Cell, forms: Forms): Verdict {
  const name = nameCell(forms, id);
  return {
    kind: 'unsure',
    message: {
      zh: `请对照原文：${name}${DOUBTS[origin].zh}，可能是读数有误`,
      en: `Look at the source: ${name} ${DOUBTS[origin].en} and may be misread`,
    },
  };
}

/** With line numbers, as the source pane counts them. */
function saySource(cells: readonly Cell[], isLocated: boolean, { source, forms }: Report): Verdict {
  const [first] = cells;
  if (!isLocated || !first) {
    const message = {
      zh: '原文如此：各数均按原文读出，属报告自身的错误',
      en: 'As printed: the numbers stand in the source, the fault is the publisher’s',
    };
    return { kind: 'source', message };
  }
  const line = source.text === '' || first.span === null ? null : countLines(source.text, first.span?.from ?? 0);
  const more = cells.length - 1;
  const name = nameCell(forms, first.id);
  const printed =
    first.state === 'blank' ? { zh: '为空白', en: 'nothing' } : { zh: `印为“${first.raw}”`, en: `“${first.raw}”` };
  const zh = `原文如此：${line === null ? '' : `第 ${line} 行`}${name}${printed.zh}`;
  const en = `As printed: ${line === null ? '' : `line ${line} has `}${printed.en} for ${name}`;
  return {
    kind: 'source',
    message: {
      zh: `${zh}${more > 0 ? `等 ${cells.length} 格` : ''}，属报告自身的错误`,
      en: `${en}${more > 0 ? ` and ${more} more` : ''}: the publisher’s own error`,
    },
  };
}

function countLines(text: string, to: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
