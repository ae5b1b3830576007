import type { Repair } from '../../report/finding.ts';
import { applyRepair } from '../../store/edit.ts';
import { nameCell } from '../../store/names.ts';
import type { Review } from '../../store/state.ts';
import { showReading } from '../../store/typed.ts';
import { useApp, useReview, useSay, useWords } from '../context.ts';

interface Props {
  readonly repairs: readonly Repair[];
  /** Whether the finding is looked at, so that its keys work. */
  readonly focused: boolean;
}

/** More repairs than this are no help. */
const SHOWN = 4;

/** What would mend a finding, the likeliest first; a click takes one. */
export function RepairList({ repairs, focused }: Props) {
  const { session } = useApp();
  const words = useWords();
  const say = useSay();
  const review = useReview((open) => open, null);
  if (!review || repairs.length === 0) return null;
  return (
    <ul className="repairs" aria-label={words.repairs}>
      {repairs.slice(0, SHOWN).map((repair, index) => (
        <li key={JSON.stringify(repair.set)}>
          <button
            type="button"
            className={index === 0 ? 'repair is-best' : 'repair'}
            onClick={() => applyRepair(session, repair)}
          >
            <span>
              {describeRepair(review, repair).join(';')}
              <small>{repair.reason ? say(repair.reason) : repair.why}</small>
            </span>
            {focused && index === 0 ? <kbd>Ctrl+Enter</kbd> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** `(七)总计 · 自然人 13 → 12`, a phrase for each cell. */
function describeRepair(review: Review, repair: Repair): readonly string[] {
  return Object.entries(repair.set).map(([id, value]) => {
    const from = showReading(review.cells.get(id)) || '–';
    return `${nameCell(review.report.forms, id)} ${from} → ${value ?? '–'}`;
  });
}
