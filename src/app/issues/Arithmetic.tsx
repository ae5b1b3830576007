import type { CellId } from '../../report/cell.ts';
import type { ProofPart } from '../../report/finding.ts';
import { nameCell } from '../../store/names.ts';
import { selectCell } from '../../store/select.ts';
import { useApp, useReview, useSay } from '../context.ts';

interface Props {
  readonly proof: readonly ProofPart[];
}

/** The broken identity in one line, each number a link to its cell: `5+0+1=6,报告为 7,差 1;本列也差 1,交点唯一`. */
export function Arithmetic({ proof }: Props) {
  const say = useSay();
  return (
    <p className="proof">
      {keyParts(proof).map(({ key, part }) =>
        part.cell ? (
          <CellLink key={key} id={part.cell} text={say(part.text)} />
        ) : (
          <span key={key}>{say(part.text)}</span>
        ),
      )}
    </p>
  );
}

/** A piece is known by its place: pieces come and go at the end alone. */
function keyParts(proof: readonly ProofPart[]): readonly { readonly key: string; readonly part: ProofPart }[] {
  return proof.map((part, place) => ({ key: `${place} ${part.cell ?? ''}`, part }));
}

interface LinkProps {
  readonly id: CellId;
  readonly text: string;
}

export function CellLink({ id, text }: LinkProps) {
  const { session } = useApp();
  const name = useReview((review) => nameCell(review.report.forms, id), id);
  return (
    <button
      type="button"
      className="link"
      title={name}
      aria-label={`${name}: ${text}`}
      onClick={() => selectCell(session, id, 'issues')}
    >
      {text}
    </button>
  );
}
