import { type ClipboardEvent, type FocusEvent, useEffect, useRef } from 'react';
import type { CellId } from '../../report/cell.ts';
import { clearCells, commitDraft, typeDraft } from '../../store/edit.ts';
import { copyRange, pasteRange } from '../../store/paste.ts';
import { useApp, useSession } from '../context.ts';
import { isReportSized } from '../start/pastedInput.ts';
import { toHtml, toTsv } from './clipboardText.ts';
import { readClipboard } from './readClipboard.ts';
import { revealCell } from './revealCell.ts';

interface Props {
  readonly id: CellId;
  readonly label: string;
}

/**
 * The field under the active cell. It is there and has the focus before anything is typed, so that the first letter of
 * an input method's composition is not lost; it is invisible until a draft begins.
 */
export function CellInput({ id, label }: Props) {
  const { session } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const draft = useSession((state) => (state.draft?.cell === id ? state.draft : null));
  const refused = useSession((state) => state.refusal !== null);
  const inGrid = useSession((state) => state.pane === 'grid');

  useEffect(() => {
    if (inGrid) field.current?.focus({ preventScroll: true });
    if (field.current) revealCell(field.current);
  }, [inGrid]);

  const onBlur = (event: FocusEvent): void => {
    if (event.relatedTarget && !event.currentTarget.closest('td')?.contains(event.relatedTarget)) commitDraft(session);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (draft) return;
    event.preventDefault();
    const rows = copyRange(session);
    event.clipboardData.setData('text/plain', toTsv(rows));
    event.clipboardData.setData('text/html', toHtml(rows));
  };
  const onCut = (event: ClipboardEvent): void => {
    onCopy(event);
    if (!draft) clearCells(session);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (draft || isReportSized(event.clipboardData)) return;
    event.preventDefault();
    pasteRange(session, readClipboard(event.clipboardData));
  };

  return (
    <input
      ref={field}
      className={draft ? 'cell-input is-open' : 'cell-input'}
      aria-label={label}
      aria-invalid={draft && refused ? true : undefined}
      aria-describedby={refused ? 'refusal' : undefined}
      autoComplete="off"
      spellCheck={false}
      inputMode={draft ? 'decimal' : 'none'}
      value={draft?.text ?? ''}
      onChange={(event) => typeDraft(session, event.target.value)}
      onFocus={inGrid ? undefined : () => session.setState({ pane: 'grid' })}
      onBlur={onBlur}
      onCopy={onCopy}
      onCut={onCut}
      onPaste={onPaste}
    />
  );
}
