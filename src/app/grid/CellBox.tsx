import { memo } from 'react';
import type { CellId } from '../../report/cell.ts';
import { useWords } from '../context.ts';
import { CellInput } from './CellInput.tsx';
import { CellMenu } from './CellMenu.tsx';
import { classOf, describeCell } from './cellView.ts';
import { useCellView } from './useCellView.ts';

interface Props {
  readonly id: CellId;
  /** Row and column as the form words them. */
  readonly name: string;
  readonly colSpan?: number;
  readonly total?: boolean;
}

/** One value of the form. It rerenders only when what it shows has changed. */
export const CellBox = memo(function CellBox({ id, name, colSpan, total }: Props) {
  const words = useWords();
  const view = useCellView(id);
  if (!view) return null;
  const label = describeCell(view, name, words);
  return (
    <td
      data-cell={id}
      className={total ? `${classOf(view)} is-total` : classOf(view)}
      colSpan={colSpan}
      aria-label={label}
      role="gridcell"
      tabIndex={-1}
      aria-selected={view.selected}
      title={view.active ? undefined : label}
    >
      <span className="value">{view.text}</span>
      {view.active ? <CellInput id={id} label={label} /> : null}
      {view.active ? <CellMenu id={id} /> : null}
    </td>
  );
});
