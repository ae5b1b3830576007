import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { CellId } from '../../report/cell.ts';
import { describeRepair } from '../../store/describeRepair.ts';
import { type CellOption, listOptions, listReadings, takeOption } from '../../store/options.ts';
import type { Review } from '../../store/state.ts';
import { showReading } from '../../store/typed.ts';
import { useApp, useReview, useSay, useSession, useUi, useWords } from '../context.ts';
import type { Words } from '../words/zh.ts';

interface Props {
  readonly id: CellId;
}

/** What stands under the active cell: why the draft is refused, the readings that remain, or all that Ctrl+. offers. */
export function CellMenu({ id }: Props) {
  const say = useSay();
  const refusal = useSession((state) => state.refusal);
  const drafting = useSession((state) => state.draft !== null);
  const asked = useUi((ui) => ui.offering === id);
  if (refusal) {
    return (
      <div className="cell-menu is-refusal" role="alert" id="refusal">
        {say(refusal)}
      </div>
    );
  }
  return drafting ? null : <Options id={id} asked={asked} />;
}

interface OptionsProps {
  readonly id: CellId;
  /** Ctrl+. was pressed: everything is offered, and the keyboard is in the menu. */
  readonly asked: boolean;
}

function Options({ id, asked }: OptionsProps) {
  const { session, ui } = useApp();
  const words = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  const review = useReview((open) => open, null);
  const options = useMemo(
    () => (review ? (asked ? listOptions(review, id) : listReadings(review, id)) : []),
    [review, id, asked],
  );
  useEffect(() => {
    if (!asked) return;
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  useEffect(() => () => ui.setState({ offering: null }), [ui]);
  if (!review || (options.length === 0 && !asked)) return null;

  const close = (): void => {
    ui.setState({ offering: null });
    box.current?.closest('td')?.querySelector('input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') moveFocus(box.current, 1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') moveFocus(box.current, -1);
    else if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault();
    event.stopPropagation();
  };
  const take = (option: CellOption): void => {
    close();
    takeOption(session, id, option);
  };
  return (
    <fieldset
      ref={box}
      className={asked ? 'cell-menu is-asked' : 'cell-menu'}
      aria-label={words.cellOptions}
      onKeyDown={onKeyDown}
    >
      <span>{options.length === 0 ? words.noOptions : asked ? words.cellOptions : words.candidates}</span>
      {options.map((option) => (
        <button key={JSON.stringify(option)} type="button" className="chip" onClick={() => take(option)}>
          {describeOption(review, option, words)}
        </button>
      ))}
    </fieldset>
  );
}

function describeOption(review: Review, option: CellOption, words: Words): string {
  if (option.kind === 'reading') return String(option.value);
  if (option.kind === 'restore') return words.restoreOption(option.text || '–');
  if (option.kind === 'printed') return words.printedOption(showReading(option.reading));
  const [first, ...others] = Object.entries(option.repair.set);
  if (!first || others.length > 0) return describeRepair(review, option.repair.set);
  const [id, value] = first;
  return `${showReading(review.tried.get(id)) || '–'} → ${value ?? '–'}`;
}

function moveFocus(box: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(box?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
