import { LAYER_NAMES, type LayerName, type Layers } from './layers.ts';
import type { SourceLine } from './sourceLines.ts';

/** A run of characters of a line that the same layers mark. */
export interface Segment {
  readonly from: number;
  readonly text: string;
  readonly layers: readonly LayerName[];
}

/** A line cut where its marks begin and end. */
export function toSegments(line: SourceLine, layers: Layers): readonly Segment[] {
  const end = line.from + line.text.length;
  const marks = LAYER_NAMES.flatMap((name) =>
    layers[name].filter((span) => span.from < end && span.to > line.from).map((span) => ({ name, span })),
  );
  const cuts = [line.from, end, ...marks.flatMap(({ span }) => [span.from, span.to])]
    .filter((cut) => cut >= line.from && cut <= end)
    .sort((a, b) => a - b);
  return cuts.flatMap((from, index) => {
    const to = cuts[index + 1] ?? from;
    if (to <= from) return [];
    const names = marks.filter(({ span }) => span.from <= from && to <= span.to).map(({ name }) => name);
    return [{ from, text: line.text.slice(from - line.from, to - line.from), layers: [...new Set(names)] }];
  });
}
