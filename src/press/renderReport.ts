import type { CellId } from '../report/cell.ts';
import type { Damage } from './damage.ts';
import type { Draft } from './draft.ts';
import { joinDraft, type Layout } from './layout.ts';
import { createRandom, type Random } from './random.ts';
import type { PrintedCell, Truth } from './truth.ts';
import { type Story, writeDraft } from './writeDraft.ts';

/** Harm that comes to a report before it is laid out: headings lost, a title gone. */
export type Wear = (draft: Draft, random: Random) => Draft;

export interface RenderOptions {
  readonly seed: number;
  readonly wears: readonly Wear[];
  readonly damages: readonly Damage[];
}

/** A report as it is published, and what is printed in it. */
export interface Rendered {
  readonly kind: 'text' | 'html';
  readonly content: string;
  readonly truth: Truth;
  /** The names that its text gives the body, the fullest first; none where it names no one. */
  readonly names: readonly string[];
  /** The year that its text says it reports on, or null. */
  readonly year: number | null;
}

/** Prints a whole report in a layout; the same seed gives the same report. */
export function renderReport(story: Story, layout: Layout, options: RenderOptions): Rendered {
  const random = createRandom(options.seed);
  const truth = story.printed;
  const fresh = writeDraft(story, random.fork('draft'));
  const draft = options.wears.reduce((worn, wear, index) => wear(worn, random.fork(`wear ${index}`)), fresh);
  const printed = layout.print(draft, random.fork('layout'));
  const content = options.damages.reduce(
    (text, damage) => harm(printed.kind, text, damage, random.fork(damage.id)),
    printed.content,
  );
  const told = joinDraft(draft, { gap: '\n', table: () => '' });
  return {
    kind: printed.kind,
    content,
    truth: { ...draft.truth, cells: new Map([...listPrinted(draft), ...printed.changed]) },
    names: [truth.body.name, truth.body.place].filter((name) => told.includes(name)),
    year: told.includes(`${truth.year}年`) || told.includes(`${truth.year} 年`) ? truth.year : null,
  };
}

/** The cells that the tables of a draft still hold after all that was worn off them. */
function listPrinted({ truth, sections }: Draft): readonly (readonly [CellId, PrintedCell])[] {
  const cells = sections.flatMap(({ table }) => table?.rows.flat().map(({ cell }) => cell) ?? []);
  const held = new Set([...cells, ...sections.flatMap(({ told = [] }) => told)]);
  return [...truth.cells].filter(([id]) => held.has(id));
}

/** In HTML only what is text between the tags of the body comes to harm. */
function harm(kind: Rendered['kind'], content: string, damage: Damage, random: Random): string {
  if (kind === 'text' || damage.on === 'page') return damage.apply(content, random);
  return content
    .split(/(<head>.*?<\/head>|<script>.*?<\/script>|<[^>]*>|&#?\w+;)/s)
    .map((part) => (/^[<&]/.test(part) ? part : damage.apply(part, random)))
    .join('');
}
