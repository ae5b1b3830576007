import { memo, useRef } from 'react';
import { canHighlight } from './highlight.ts';
import { ELEMENTS, keepSame, LAYER_NAMES, type Layers, layersIn, NO_LAYERS } from './layers.ts';
import { toSegments } from './segments.ts';
import { LINE_HEIGHT, type SourceLine } from './sourceLines.ts';

interface Props {
  readonly index: number;
  readonly lines: readonly SourceLine[];
  /** Where the lines begin that announce a section. */
  readonly headings: ReadonlySet<number>;
  readonly layers: Layers;
}

/** A block of lines with their marks; it rerenders when those of its own lines change. */
export function SourceBlock({ layers, ...block }: Props) {
  const kept = useRef(NO_LAYERS);
  const [first, last] = [block.lines[0], block.lines.at(-1)];
  const span = { from: first?.from ?? 0, to: last ? last.from + last.text.length : 0 };
  kept.current = keepSame(kept.current, layersIn(layers, canHighlight() ? ELEMENTS : LAYER_NAMES, span));
  return <Lines {...block} layers={kept.current} />;
}

/** The lines of a block with their numbers; out of sight they are not laid out. */
const Lines = memo(function Lines({ index, lines, headings, layers }: Props) {
  return (
    <div
      className="source-block"
      data-block={index}
      style={{ containIntrinsicSize: `auto ${lines.length * LINE_HEIGHT}px` }}
    >
      {lines.map((line) => (
        <div
          key={line.from}
          className={headings.has(line.from) ? 'source-line is-heading' : 'source-line'}
          data-line={line.number}
          data-from={line.from}
        >
          <MarkedText line={line} layers={layers} />
        </div>
      ))}
    </div>
  );
});

interface GapProps {
  readonly index: number;
  readonly lines: number;
}

/** The place of a block that was never near the pane. */
export function BlockGap({ index, lines }: GapProps) {
  return <div className="source-block" data-block={index} style={{ height: lines * LINE_HEIGHT }} />;
}

interface MarkedProps {
  readonly line: SourceLine;
  readonly layers: Layers;
}

function MarkedText({ line, layers }: MarkedProps) {
  return toSegments(line, layers).map((segment) =>
    segment.layers.length === 0 ? (
      segment.text
    ) : (
      <span key={segment.from} className={segment.layers.map((name) => `mark-${name}`).join(' ')}>
        {segment.text}
      </span>
    ),
  );
}
