import { useLayoutEffect, useRef } from 'react';
import { useShallow } from 'zustand/shallow';
import type { Severity } from '../../report/finding.ts';
import type { TableId } from '../../report/form.ts';
import { TABLE_IDS } from '../../report/forms.ts';
import type { Report } from '../../report/report.ts';
import { countOpen } from '../../store/issues.ts';
import { tableOf } from '../../store/lines.ts';
import { TABLE_NAMES } from '../../store/names.ts';
import { listCounts } from '../../store/tableState.ts';
import { useReview, useSay, useSession, useWords } from '../context.ts';
import { useFollowing, useReviewFollowing } from '../following.ts';
import { TableSection } from './TableSection.tsx';

/** The tables of the report one below the other, with a bar to jump to each. */
export function TablesPane() {
  const words = useWords();
  const forms = useReview((review) => review.report.forms, NONE);
  const tables = TABLE_IDS.filter((id) => forms[id]);
  const inGrid = useSession((state) => state.pane === 'grid');
  const scroll = useRef<HTMLDivElement>(null);
  const id = useReview(({ work }) => work.id, '');
  const last = useRef('');
  // The next report of a pile begins at the top; its active cell is brought into sight after that.
  useLayoutEffect(() => {
    if (last.current !== '') scroll.current?.scrollTo({ top: 0, behavior: 'instant' });
    last.current = id;
  }, [id]);
  return (
    <section className="pane tables-pane" data-pane="grid" aria-label={words.tables} data-current={inGrid}>
      <nav className="pane-bar jump-bar" aria-label={words.tables}>
        {tables.map((id) => (
          <TableLink key={id} id={id} />
        ))}
      </nav>
      <div className="tables-scroll" ref={scroll}>
        {tables.map((id) => (
          <TableSection key={id} id={id} form={forms[id]} />
        ))}
      </div>
    </section>
  );
}

const NONE: Report['forms'] = {};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

interface LinkProps {
  readonly id: TableId;
}

/** A table's name with the numbers of its open issues; where there are none, that of the cells that are still unsure. */
function TableLink({ id }: LinkProps) {
  const words = useWords();
  const say = useSay();
  const isHere = useReviewFollowing(
    ({ work }) => work.selection !== null && tableOf(work.selection.active) === id,
    false,
  );
  const open = useFollowing(useShallow((state) => countOpen(state.review?.issues ?? [], id)));
  const unsure = useReviewFollowing((review) => listCounts(review, id).unsure, 0);
  const isClear = SEVERITIES.every((severity) => open[severity] === 0);
  const jump = (): void => {
    document.getElementById(`table-${id}`)?.scrollIntoView({ block: 'start' });
  };
  return (
    <button type="button" className={isHere ? 'jump is-here' : 'jump'} aria-current={isHere} onClick={jump}>
      {say(TABLE_NAMES[id])}
      {SEVERITIES.map((severity) =>
        open[severity] > 0 ? (
          <Pill key={severity} kind={severity} count={open[severity]} name={words.severity[severity]} />
        ) : null,
      )}
      {isClear && unsure > 0 ? <Pill kind="unsure" count={unsure} name={words.candidates} /> : null}
      {isClear && unsure === 0 ? <i className="tick" aria-hidden="true" /> : null}
    </button>
  );
}

interface PillProps {
  readonly kind: Severity | 'unsure';
  readonly count: number;
  readonly name: string;
}

function Pill({ kind, count, name }: PillProps) {
  return (
    <span className={`pill is-${kind}`} title={`${name} ${count}`}>
      {count}
      <span className="unseen"> {name}</span>
    </span>
  );
}
