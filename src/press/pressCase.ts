import type { Message } from '../report/finding.ts';
import { halfWidth } from './damage/halfWidth.ts';
import type { Damage } from './damage.ts';
import { drawStory, type FormChoice } from './drawStory.ts';
import type { Layout } from './layout.ts';
import type { Received } from './numbers/drawRequests.ts';
import type { Fill } from './numbers/fillCells.ts';
import type { Mistake } from './numbers/plantErrors.ts';
import { createRandom, type Random } from './random.ts';
import { type Rendered, renderReport, type Wear } from './renderReport.ts';

/** A kind of published report: what it is laid out like, what its office fills in and what happened to it. */
export interface PressCase {
  readonly id: string;
  readonly title: Message;
  readonly layouts: readonly [Layout, ...Layout[]];
  readonly forms: readonly [FormChoice, ...FormChoice[]];
  readonly fills: readonly [Fill, ...Fill[]];
  readonly wears: readonly Wear[];
  readonly damages: readonly Damage[];
  /** Clean numbers, none wrong and none dressed, for a case whose matter is another. */
  readonly numbers: 'as drawn' | 'clean';
  /** Offices of one size. */
  readonly received?: Received;
}

/** The report of a case that belongs to a seed. */
export function renderCase(one: PressCase, seed: number): Rendered {
  const random = createRandom(seed).fork(one.id);
  const layout = random.pick(one.layouts);
  const asDrawn = one.numbers === 'as drawn';
  const story = drawStory(random.fork('story'), {
    form: random.pick(one.forms),
    fill: random.pick(one.fills),
    mistakes: asDrawn ? drawMistakes(random) : [],
    dressed: asDrawn && layout.cells === 'any' && random.chance(0.4) ? 0.15 : 0,
    ...(one.received && { received: one.received }),
  });
  const scraped = random.chance(0.6) ? [halfWidth] : [];
  return renderReport(story, layout, {
    seed: random.fork('render').int(0, 2 ** 31),
    wears: one.wears,
    damages: [...scraped, ...one.damages],
  });
}

function drawMistakes(random: Random): readonly Mistake[] {
  if (random.chance(0.8)) return [];
  return random.pick([
    ['slip'],
    ['slip'],
    ['slip', 'slip'],
    ['slip', 'slip', 'slip', 'slip'],
    ['swap-cells'],
    ['shift-row'],
    ['swap-rows'],
  ] satisfies [Mistake[], ...Mistake[][]]);
}
