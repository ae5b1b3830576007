import { memo } from 'react';
import type { Layers } from './layers.ts';
import { toSegments } from './segments.ts';
import type { SourceLine } from './sourceLines.ts';

/** Lines in one block of the source; blocks out of sight are not laid out. */
export const BLOCK_LINES = 100;

interface Props {
  readonly lines: readonly SourceLine[];
  /** Marks to paint as elements; null where the browser highlights ranges. */
  readonly layers: Layers | null;
}

/** A block of lines with their numbers. */
export const SourceBlock = memo(function SourceBlock({ lines, layers }: Props) {
  return (
    <div className="source-block" style={{ containIntrinsicSize: `auto ${lines.length * 27}px` }}>
      {lines.map((line) => (
        <div key={line.from} className="source-line" data-line={line.number} data-from={line.from}>
          {layers ? <MarkedText line={line} layers={layers} /> : line.text}
        </div>
      ))}
    </div>
  );
});

interface MarkedProps {
  readonly line: SourceLine;
  readonly layers: Layers;
}

function MarkedText({ line, layers }: MarkedProps) {
  return toSegments(line, layers).map((segment) =>
    segment.layers.length === 0 ? (
      segment.text
    ) : (
      <mark key={segment.from} className={segment.layers.map((name) => `mark-${name}`).join(' ')}>
        {segment.text}
      </mark>
    ),
  );
}
