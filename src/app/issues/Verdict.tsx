import type { Verdict as Judged } from '../../report/finding.ts';
import { useSay } from '../context.ts';

interface Props {
  readonly verdict: Judged;
}

/** Whose the fault is: the publisher's, the reading's, or one that the source must tell. */
export function Verdict({ verdict }: Props) {
  const say = useSay();
  return <p className={`verdict is-${verdict.kind}`}>{say(verdict.message)}</p>;
}
