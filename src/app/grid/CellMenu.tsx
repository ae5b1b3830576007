import type { CellId } from '../../report/cell.ts';
import { chooseReading } from '../../store/edit.ts';
import { useApp, useReview, useSay, useSession, useWords } from '../context.ts';

interface Props {
  readonly id: CellId;
}

/** What stands under the active cell: why the draft is refused, or the readings that remain, to choose from. */
export function CellMenu({ id }: Props) {
  const { session } = useApp();
  const words = useWords();
  const say = useSay();
  const refusal = useSession((state) => state.refusal);
  const drafting = useSession((state) => state.draft !== null);
  const candidates = useReview((review) => openCandidates(review.cells.get(id), review.marks.has(`cell:${id}`)), NONE);
  if (refusal) {
    return (
      <div className="cell-menu is-refusal" role="alert" id="refusal">
        {say(refusal)}
      </div>
    );
  }
  if (drafting || candidates.length < 2) return null;
  return (
    <fieldset className="cell-menu" aria-label={words.chooseReading}>
      <span>{words.candidates}</span>
      {candidates.map((value) => (
        <button key={value} type="button" className="chip" onClick={() => chooseReading(session, id, value)}>
          {value}
        </button>
      ))}
    </fieldset>
  );
}

const NONE: readonly number[] = [];

function openCandidates(
  cell: { readonly candidates?: readonly number[] } | undefined,
  chosen: boolean,
): readonly number[] {
  return chosen ? NONE : (cell?.candidates ?? NONE);
}
