import type { TableId } from '../../report/form.ts';
import { isTableReviewed, markTable } from '../../store/marks.ts';
import { TABLE_NAMES } from '../../store/names.ts';
import { useApp, useReview, useSay, useWords } from '../context.ts';

interface Props {
  readonly id: TableId;
}

/** Says that a whole table is reviewed, or takes that back. */
export function TableMark({ id }: Props) {
  const { session } = useApp();
  const words = useWords();
  const say = useSay();
  const done = useReview((review) => isTableReviewed(review, id), false);
  return (
    <button
      type="button"
      className="mark-button"
      aria-pressed={done}
      aria-label={`${words.markTable} ${say(TABLE_NAMES[id])}`}
      title={words.markTable}
      onClick={() => markTable(session, id)}
    >
      <i className="tick" aria-hidden="true" />
      {done ? words.reviewed : words.markTable}
    </button>
  );
}
