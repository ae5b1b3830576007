import { useMemo } from 'react';
import { type FlowPart, toFlow } from '../../store/flow.ts';
import { selectCell } from '../../store/select.ts';
import { useApp, useWords } from '../context.ts';
import { useReviewFollowing } from '../following.ts';
import { useArrangement } from '../review/useArrangement.ts';

/**
 * Where the requests came from and where they went, as two bars of one scale: what one lacks against the other is a
 * hatched gap. Every part leads to its cell.
 */
export function FlowPicture() {
  const words = useWords();
  const arrangement = useArrangement();
  const forms = useReviewFollowing((review) => review.report.forms, null);
  const tried = useReviewFollowing((review) => review.tried, null);
  const active = useReviewFollowing((review) => review.work.selection?.active, undefined);
  const flow = useMemo(() => forms && tried && toFlow(forms, tried, active), [forms, tried, active]);
  if (!flow) return null;
  const { received, accounted } = flow;
  const verdict =
    received === accounted
      ? words.flowBalance(String(received), String(accounted))
      : words.flowUnbalanced(String(received), String(accounted), String(Math.abs(received - accounted)));
  return (
    <details className="flow" open={arrangement === 'columns'}>
      <summary>
        <h2>{words.flow}</h2>
        <span className="quiet">{flow.column}</span>
        <span className="spring" />
        <output className={received === accounted ? 'flow-verdict' : 'flow-verdict is-broken'}>{verdict}</output>
      </summary>
      {received + accounted > 0 ? (
        <>
          <FlowBar name={words.flowIn} parts={flow.incoming} sum={received} scale={Math.max(received, accounted)} />
          <FlowBar name={words.flowOut} parts={flow.outgoing} sum={accounted} scale={Math.max(received, accounted)} />
        </>
      ) : null}
    </details>
  );
}

interface BarProps {
  readonly name: string;
  readonly parts: readonly FlowPart[];
  readonly sum: number;
  /** What the full width stands for. */
  readonly scale: number;
}

function FlowBar({ name, parts, sum, scale }: BarProps) {
  const { session } = useApp();
  const shown = parts.filter((part) => part.value > 0);
  return (
    <>
      <p className="flow-name">
        {name} {sum}
      </p>
      <ul className="flow-bar" aria-label={`${name} ${sum}`}>
        {shown.map((part) => (
          <li key={part.label} style={{ flexGrow: part.value }}>
            <button
              type="button"
              title={`${part.label} ${part.value}`}
              onClick={() => selectCell(session, part.cell, 'issues')}
            >
              <b>{part.value}</b>
              <span>{part.label}</span>
            </button>
          </li>
        ))}
        {sum < scale ? <li className="flow-gap" style={{ flexGrow: scale - sum }} aria-hidden="true" /> : null}
      </ul>
    </>
  );
}
