import { useMemo } from 'react';
import { tableOf } from '../../store/lines.ts';
import { nameCell, TABLE_NAMES } from '../../store/names.ts';
import { listRange } from '../../store/range.ts';
import { sumCells } from '../../store/sum.ts';
import { CommandButton } from '../commands/CommandButton.tsx';
import { useSay, useSession, useWords } from '../context.ts';
import { useReviewFollowing } from '../following.ts';
import { lineNumber } from '../source/sourceLines.ts';
import { ThemeSelect } from './ThemeSelect.tsx';
import { UndoButton } from './UndoButton.tsx';

/** Whether the work is saved, where the reviewer is, and the way back. */
export function ReviewFooter() {
  const words = useWords();
  const saving = useSession((state) => state.saving);
  return (
    <footer className="footer">
      <output className={`saving is-${saving}`}>
        <i className="saving-dot" aria-hidden="true" />
        {words.saving[saving]}
      </output>
      <span>{words.offline}</span>
      <span className="spring" />
      <Position />
      <UndoButton />
      <CommandButton id="view.palette" className="footer-button" showKey>
        {words.palette}
      </CommandButton>
      <CommandButton id="view.keys" className="footer-button">
        {words.keys}
      </CommandButton>
      <ThemeSelect />
      <CommandButton id="view.language" className="footer-button">
        {words.otherLanguage}
      </CommandButton>
    </footer>
  );
}

/** The active cell: its place in the form and in the source, or the sum of a range. */
function Position() {
  const words = useWords();
  const say = useSay();
  const review = useReviewFollowing((open) => open, null);
  const active = review?.work.selection?.active;
  const text = review?.report.source.text ?? '';
  const from = (active === undefined ? null : review?.cells.get(active)?.span?.from) ?? null;
  const line = useMemo(() => (from === null ? null : lineNumber(text, from)), [text, from]);
  const table = active && tableOf(active);
  if (!review || !active || !table) return null;
  const range = listRange(review.report.forms, review.work.selection).flat();
  const cell = review.cells.get(active);
  const parts = [
    `${say(TABLE_NAMES[table])} · ${nameCell(review.report.forms, active)}`,
    cell?.raw ? words.printed(cell.raw) : '',
    line === null ? words.notPrinted : words.atLine(line),
    range.length > 1 ? words.selectedCells(range.length, String(sumCells(review.cells, range))) : '',
  ];
  return <span className="position">{parts.filter((part) => part !== '').join(' · ')}</span>;
}
