import { useReview } from '../context.ts';

interface Props {
  /** The start of the ids of the row's cells, `requests.new.`; empty for a group of rows. */
  readonly prefix: string;
  readonly label: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly level?: number;
}

/** A group of more rows than this is labelled from top to bottom. */
const TALL = 10;

/** A label beside a row or a group of rows; the row of the active cell is marked. */
export function RowLabel({ prefix, label, colSpan, rowSpan, level }: Props) {
  const isActive = useReview(
    ({ work }) => prefix !== '' && (work.selection?.active.startsWith(prefix) ?? false),
    false,
  );
  const isGroup = (rowSpan ?? 1) > 1;
  const isTall = (rowSpan ?? 1) > TALL;
  const kind = `row-label${isGroup ? ' is-group' : ''}${isTall ? ' is-tall' : ''}`;
  return (
    <th
      scope={isGroup ? 'rowgroup' : 'row'}
      className={isActive ? `${kind} is-here` : kind}
      colSpan={colSpan}
      rowSpan={rowSpan}
      data-level={level}
      title={label}
    >
      <span>{label}</span>
    </th>
  );
}
