import type { CellId } from '../../report/cell.ts';
import type { Finding } from '../../report/finding.ts';
import { nameCell } from '../../store/names.ts';
import { selectCell } from '../../store/select.ts';
import { showReading } from '../../store/typed.ts';
import { useApp, useReview } from '../context.ts';
import { findSides } from './arithmetic.ts';

interface Props {
  readonly finding: Finding;
}

/** Parts that are 0 say nothing in a long sum: beyond this many they are left out. */
const SHOWN = 4;

/** The broken identity with its numbers, each a link to its cell: `12 + 2 = 14 ≠ 13 + 2 = 15`. */
export function Arithmetic({ finding }: Props) {
  const forms = useReview((review) => review.report.forms, {});
  const sides = findSides(forms, finding);
  if (!sides) return null;
  const sign = sides.relation === '=' ? '≠' : '>';
  return (
    <p className="proof">
      <Side cells={sides.left} result={finding.expected} />
      <b className="unequal"> {sign} </b>
      <Side cells={sides.right} result={finding.actual} />
    </p>
  );
}

interface SideProps {
  readonly cells: readonly CellId[];
  readonly result: number | null;
}

function Side({ cells, result }: SideProps) {
  const review = useReview((open) => open, null);
  const texts = cells.map((id) => ({ id, text: showReading(review?.tried.get(id)) || '–' }));
  const shown = texts.length > SHOWN ? texts.filter(({ text }) => text !== '0' && text !== '–') : texts;
  return (
    <>
      {shown.map(({ id, text }, index) => (
        <span key={id}>
          {index > 0 ? ' + ' : ''}
          <CellLink id={id} text={text} />
        </span>
      ))}
      {cells.length > 1 ? <span> = {result}</span> : null}
    </>
  );
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
