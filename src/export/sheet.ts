/** A printed box of a table: a label or a value, over one or several places of the sheet. */
export interface Box {
  readonly text: string;
  readonly kind: 'label' | 'value';
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table as it is printed: for each line the boxes that begin in it, from left to right. */
export type Sheet = readonly (readonly Box[])[];

/** Something that is printed once over all the places that name it; told from others by itself, not by its text. */
export interface Label {
  readonly text: string;
}

export function labelBox(text: string, columnSpan = 1, rowSpan = 1): Box {
  return { text, kind: 'label', rowSpan, columnSpan };
}

export function valueBox(text: string, columnSpan = 1): Box {
  return { text, kind: 'value', rowSpan: 1, columnSpan };
}

/** A rectangle of labels with neighbours that are the same merged into one box. */
export function mergeLabels(grid: readonly (readonly Label[])[]): Sheet {
  return grid.map((line, row) =>
    line.flatMap((one, column) => {
      if (grid[row - 1]?.[column] === one || line[column - 1] === one) return [];
      const width = countSame(line.slice(column), one);
      const height = countSame(
        grid.slice(row).map((other) => other[column]),
        one,
      );
      return [labelBox(one.text, width, height)];
    }),
  );
}

/** The sheet as rows of equal length: the text of a merged box stands in its upper left place, its others are empty. */
export function toMatrix(sheet: Sheet): readonly (readonly string[])[] {
  const matrix: (string | undefined)[][] = sheet.map(() => []);
  for (const [row, boxes] of sheet.entries()) {
    for (const { text, rowSpan, columnSpan } of boxes) {
      const column = findFree(matrix[row] ?? []);
      for (let place = 0; place < rowSpan * columnSpan; place += 1) {
        const line = matrix[row + Math.floor(place / columnSpan)];
        if (line) line[column + (place % columnSpan)] = place === 0 ? text : '';
      }
    }
  }
  const width = Math.max(0, ...matrix.map((line) => line.length));
  return matrix.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
}

function countSame(labels: readonly (Label | undefined)[], one: Label): number {
  const end = labels.findIndex((label) => label !== one);
  return end < 0 ? labels.length : end;
}

function findFree(line: readonly (string | undefined)[]): number {
  const column = Array.from(line).indexOf(undefined);
  return column < 0 ? line.length : column;
}
