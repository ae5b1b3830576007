import type { Issue } from './issues.ts';

/** `next`, with the issues of `previous` that say the same; `previous` itself where all do. So only the others rerender. */
export function keepIssues(previous: readonly Issue[], next: readonly Issue[]): readonly Issue[] {
  const before = new Map(previous.map((issue) => [issue.id, issue]));
  const kept = next.map((issue) => {
    const known = before.get(issue.id);
    return known && isSameData(known, issue) ? known : issue;
  });
  const isSame = kept.length === previous.length && kept.every((issue, place) => issue === previous[place]);
  return isSame ? previous : kept;
}

/** Whether two values of plain data say the same. */
function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  const [ofA, ofB] = [Object.keys(a), Object.keys(b)];
  return ofA.length === ofB.length && ofA.every((key) => key in b && isSameData(a[key], b[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
