import { memo } from 'react';
import type { Layers } from './layers.ts';
import { toSegments } from './segments.ts';
import { LINE_HEIGHT, type SourceLine } from './sourceLines.ts';

interface Props {
  readonly index: number;
  readonly lines: readonly SourceLine[];
  /** Where the lines begin that announce a section. */
  readonly headings: ReadonlySet<number>;
  /** Marks that are elements. */
  readonly layers: Layers;
}

/** A block of lines with their numbers; out of sight it is not laid out. */
export const SourceBlock = memo(function SourceBlock({ index, lines, headings, layers }: Props) {
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
