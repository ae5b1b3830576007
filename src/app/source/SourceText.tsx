import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { selectAtOffset } from '../../store/select.ts';
import { useApp, useReview, useSession, useUi, useWords } from '../context.ts';
import { ClaimHint } from './ClaimHint.tsx';
import { leadSpan } from './layers.ts';
import { offsetAtPoint } from './offsetAtPoint.ts';
import { BlockGap, SourceBlock } from './SourceBlock.tsx';
import { listSections } from './sections.ts';
import { BLOCK_LINES, toSourceLines } from './sourceLines.ts';
import type { Find } from './useFind.ts';
import { useLayers } from './useLayers.ts';
import { useMountedBlocks } from './useMountedBlocks.ts';
import { usePaintedLayers } from './usePaintedLayers.ts';
import { useRevealed } from './useRevealed.ts';
import { useSettled } from './useSettled.ts';

interface Props {
  readonly text: string;
  readonly find: Find;
}

/** The text as it came, with line numbers. A click on a cell's characters selects it, on a claim what it was held against. */
export function SourceText({ text, find }: Props) {
  const { session } = useApp();
  const words = useWords();
  const container = useRef<HTMLElement>(null);
  const wrap = useUi((ui) => ui.wrap);
  const inPane = useSession((state) => state.pane === 'source');
  const sections = useReview((review) => review.report.sections, undefined);
  const lines = useMemo(() => toSourceLines(text), [text]);
  const headings = useMemo(() => new Set(listSections(text, sections).map(({ from }) => from)), [text, sections]);
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(lines.length / BLOCK_LINES) }, (_, index) =>
        lines.slice(index * BLOCK_LINES, (index + 1) * BLOCK_LINES),
      ),
    [lines],
  );
  const { review, focus } = useSettled();
  const layers = useLayers(review, focus, find);
  const lead = review && leadSpan(review, focus);
  const mounted = useMountedBlocks(container, blocks.length);
  usePaintedLayers(container, lines, mounted, layers);
  useRevealed(container, lines, mounted, layers.hit[0] ?? lead ?? layers.active[0] ?? layers.issue[0]);
  useEffect(() => {
    if (inPane) container.current?.focus({ preventScroll: true });
  }, [inPane]);

  const onPointerUp = (event: PointerEvent): void => {
    const offset = offsetAtPoint(event.clientX, event.clientY);
    if (offset !== null) selectAtOffset(session, offset);
  };
  return (
    <>
      <section
        ref={container}
        className={wrap ? 'source-text' : 'source-text is-unwrapped'}
        tabIndex={0}
        aria-label={words.source}
        onPointerUp={onPointerUp}
        onFocus={() => session.setState({ pane: 'source' })}
      >
        {blocks.map((block, index) =>
          mounted.has(index) ? (
            <SourceBlock key={block[0]?.from} index={index} lines={block} headings={headings} layers={layers} />
          ) : (
            <BlockGap key={block[0]?.from} index={index} lines={block.length} />
          ),
        )}
      </section>
      <ClaimHint container={container} />
    </>
  );
}
