import { type RefObject, useEffect, useState } from 'react';

/** Sources of up to this many blocks are laid out at once: no report is longer. */
const AT_ONCE = 40;

/** Blocks this far outside the pane are made ready for scrolling. */
const MARGIN = '1500px';

/** Which blocks of a long source have been near the pane; only these are in the page. */
export function useMountedBlocks(container: RefObject<HTMLElement | null>, count: number): ReadonlySet<number> {
  const [mounted, setMounted] = useState<ReadonlySet<number>>(() => new Set());
  useEffect(() => {
    const root = container.current;
    if (!root || count <= AT_ONCE) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter((entry) => entry.isIntersecting).map((entry) => indexOf(entry.target));
        if (near.length > 0) setMounted((before) => new Set([...before, ...near]));
      },
      { root, rootMargin: MARGIN },
    );
    for (const block of root.children) observer.observe(block);
    return () => observer.disconnect();
  }, [container, count]);
  return count <= AT_ONCE ? allOf(count) : mounted;
}

const ALL = new Map<number, ReadonlySet<number>>();

/** The same set for the same count, so that nothing rerenders for it. */
function allOf(count: number): ReadonlySet<number> {
  const all = ALL.get(count) ?? new Set(Array.from({ length: count }, (_, index) => index));
  ALL.set(count, all);
  return all;
}

function indexOf(block: Element): number {
  return block instanceof HTMLElement ? Number(block.dataset.block) : -1;
}
