import { useReview } from '../context.ts';
import { isLabelColumn, type Sheet } from './useSheet.ts';

interface Props {
  readonly sheet: Sheet;
  /** What the form prints over the labels. */
  readonly corner: string;
}

/** The merged column headers of a block, with the corner over the label columns. */
export function HeaderRows({ sheet, corner }: Props) {
  const groups = sheet.getHeaderGroups();
  const labels = sheet.getAllLeafColumns().filter((column) => isLabelColumn(column.id)).length;
  return (
    <thead>
      {groups.map((group, level) => (
        <tr key={group.id}>
          {level === 0 && labels > 0 ? (
            <th className="corner" colSpan={labels} rowSpan={groups.length}>
              {corner}
            </th>
          ) : null}
          {group.headers
            .filter((header) => !isLabelColumn(header.column.id) && header.rowSpan > 0)
            .map((header) => (
              <ColumnHeader
                key={header.id}
                id={header.column.id}
                label={String(header.column.columnDef.header ?? '')}
                colSpan={header.colSpan}
                rowSpan={header.rowSpan}
              />
            ))}
        </tr>
      ))}
    </thead>
  );
}

interface HeaderProps {
  readonly id: string;
  readonly label: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

function ColumnHeader({ id, label, colSpan, rowSpan }: HeaderProps) {
  const isActive = useReview(({ work }) => work.selection?.active.endsWith(`.${id}`) ?? false, false);
  return (
    <th
      scope={colSpan > 1 ? 'colgroup' : 'col'}
      className={isActive ? 'is-here' : undefined}
      colSpan={colSpan}
      rowSpan={rowSpan}
    >
      {label}
    </th>
  );
}
