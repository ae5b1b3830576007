import { FORMS } from '../../report/forms.ts';
import { isReportReviewed, markReport } from '../../store/marks.ts';
import { CommandButton } from '../commands/CommandButton.tsx';
import { findCommand } from '../commands/commands.ts';
import { useApp, useReview, useSay, useSession, useWords } from '../context.ts';
import { useReviewFollowing } from '../following.ts';
import { Logo } from '../Logo.tsx';
import { Menu } from '../Menu.tsx';

/** Whose report it is, and what can be done with the whole of it. */
export function ReviewHeader() {
  const words = useWords();
  const report = useReview((review) => review.report, null);
  const pending = useReviewFollowing((review) => review.issues.filter((issue) => issue.open).length, 0);
  if (!report) return null;
  const { organization, year, title, source } = report;
  return (
    <header className="header">
      <Logo />
      <h1 title={title ?? source.name}>
        {organization ?? title ?? source.name}
        {year ? <span> · {words.yearOf(year)}</span> : null}
      </h1>
      <Facts />
      <span className="spring" />
      <ReportMark />
      <PileButton />
      <CommandButton id="review.close" />
      <CommandButton id="view.history">{words.history}</CommandButton>
      <CommandButton id="view.opinion">{words.opinion}</CommandButton>
      <Menu
        label={words.export}
        commands={['export.json', 'export.tidy', 'export.printed', 'export.copyTable', 'view.print']}
      />
      <CommandButton id="review.next" className="button is-primary" showKey>
        {pending > 0 ? `${words.next} ${pending}` : words.next}
      </CommandButton>
    </header>
  );
}

/** Leads to the next of the reports that were opened together. */
function PileButton() {
  const words = useWords();
  const pile = useSession((state) => state.pile);
  const at = useReview((review) => pile.indexOf(review.work.id), -1);
  if (pile.length < 2) return null;
  return (
    <CommandButton id="review.nextReport">
      {words.nextReport} {at < 0 ? null : <span className="quiet">{words.inPile(at + 1, pile.length)}</span>}
    </CommandButton>
  );
}

/** Says that the report is reviewed, once nothing is pending or it was said before. */
function ReportMark() {
  const { session } = useApp();
  const words = useWords();
  const say = useSay();
  const done = useReview(isReportReviewed, false);
  const pending = useReviewFollowing((review) => review.issues.some((issue) => issue.open), true);
  if (pending && !done) return null;
  const name = say(findCommand('review.markReport').name);
  return (
    <button
      type="button"
      className="mark-button"
      aria-pressed={done}
      aria-label={name}
      title={name}
      onClick={() => markReport(session)}
    >
      <i className="tick" aria-hidden="true" />
      {done ? words.reportReviewed : words.markTable}
    </button>
  );
}

/** The facts of the report; what it does not state is said to be so. */
function Facts() {
  const words = useWords();
  const report = useReview((review) => review.report, null);
  const forms = [...new Set(Object.values(report?.forms ?? {}))];
  const period = report?.period;
  const facts: readonly (readonly [name: string, value: string, detail: string | undefined])[] = [
    [words.form, forms.join(' + ') || words.unknown, FORMS.find(({ id }) => id === forms[0])?.basis],
    [words.period, period ? words.periodOf(period.from, period.to) : words.unknown, undefined],
    [words.issued, report?.issued ?? words.unknown, undefined],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value, detail]) => (
        <div key={name} title={detail}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
