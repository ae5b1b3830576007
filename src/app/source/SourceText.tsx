import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Span } from '../../report/span.ts';
import { selectAtOffset } from '../../store/select.ts';
import { useApp, useReview, useSession, useUi, useWords } from '../context.ts';
import { canHighlight, clearLayers, paintLayers } from './highlight.ts';
import type { Layers } from './layers.ts';
import { offsetAtPoint } from './offsetAtPoint.ts';
import { revealSpan } from './revealSpan.ts';
import { BLOCK_LINES, SourceBlock } from './SourceBlock.tsx';
import { toSourceLines } from './sourceLines.ts';

interface Props {
  readonly layers: Layers;
}

/** The text as it came, with line numbers. A click on a cell's characters selects the cell. */
export function SourceText({ layers }: Props) {
  const { session } = useApp();
  const words = useWords();
  const container = useRef<HTMLElement>(null);
  const latest = useRef<Span | undefined>(undefined);
  const painted = useRef<Layers | null>(null);
  const text = useReview((review) => review.report.source.text, '');
  const wrap = useUi((ui) => ui.wrap);
  const inPane = useSession((state) => state.pane === 'source');
  const lines = useMemo(() => toSourceLines(text), [text]);
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(lines.length / BLOCK_LINES) }, (_, index) =>
        lines.slice(index * BLOCK_LINES, (index + 1) * BLOCK_LINES),
      ),
    [lines],
  );

  useLayoutEffect(() => {
    if (!canHighlight() || !container.current) return;
    paintLayers(container.current, lines, layers, painted.current);
    painted.current = layers;
  }, [lines, layers]);
  useLayoutEffect(
    () => () => {
      clearLayers();
      painted.current = null;
    },
    [],
  );
  useEffect(() => {
    const target = layers.hit[0] ?? layers.active[0] ?? layers.issue[0];
    if (container.current && target !== latest.current) revealSpan(container.current, lines, target);
    latest.current = target;
  }, [lines, layers.hit, layers.active, layers.issue]);
  useEffect(() => {
    if (!container.current) return;
    const pane = container.current;
    // A new width wraps the lines anew; what was in sight would be elsewhere.
    const observer = new ResizeObserver(() => revealSpan(pane, lines, latest.current));
    observer.observe(pane);
    return () => observer.disconnect();
  }, [lines]);
  useEffect(() => {
    if (inPane) container.current?.focus({ preventScroll: true });
  }, [inPane]);

  const onPointerUp = (event: PointerEvent): void => {
    const offset = offsetAtPoint(event.clientX, event.clientY);
    if (offset !== null) selectAtOffset(session, offset);
  };
  return (
    <section
      ref={container}
      className={wrap ? 'source-text' : 'source-text is-unwrapped'}
      tabIndex={0}
      aria-label={words.source}
      onPointerUp={onPointerUp}
      onFocus={() => session.setState({ pane: 'source' })}
    >
      {blocks.map((block) => (
        <SourceBlock key={block[0]?.from} lines={block} layers={canHighlight() ? null : layers} />
      ))}
    </section>
  );
}
