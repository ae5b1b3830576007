import { useShallow } from 'zustand/shallow';
import type { TableId } from '../../report/form.ts';
import { listCounts, type TableCounts } from '../../store/tableState.ts';
import { useWords } from '../context.ts';
import { useFollowing } from '../following.ts';

interface Props {
  readonly id: TableId;
}

const PARTS: readonly (keyof TableCounts)[] = ['read', 'reviewed', 'edited', 'unsure', 'doubtful', 'flagged'];
const NOTHING: TableCounts = { read: 0, unsure: 0, flagged: 0, doubtful: 0, edited: 0, reviewed: 0 };

/** A thin bar: how many cells of a table are read, unsure, doubtful, flagged, edited, reviewed. */
export function StateBar({ id }: Props) {
  const words = useWords();
  const counts = useFollowing(useShallow((state) => (state.review ? listCounts(state.review, id) : NOTHING)));
  const text = words.tableState(counts);
  return (
    <div className="state-bar" role="img" aria-label={text} title={text}>
      {PARTS.map((part) =>
        counts[part] > 0 ? <i key={part} className={`is-${part}`} style={{ flexGrow: counts[part] }} /> : null,
      )}
    </div>
  );
}
