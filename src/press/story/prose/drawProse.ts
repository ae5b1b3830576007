import type { Random } from '../../random.ts';
import type { Truth } from '../../truth.ts';
import { DECIDED, DISPUTED } from './decided.ts';
import { LEADS } from './leads.ts';
import { MANAGED } from './managed.ts';
import { NOTED } from './noted.ts';
import { OPENED } from './opened.ts';
import { OTHERS } from './others.ts';
import { layOut, type Passage } from './passage.ts';
import { PLATFORMS } from './platforms.ts';
import { MENDED, PLANNED, PROBLEMS } from './problems.ts';
import { PUBLISHED } from './published.ts';
import { RECITED, RECITED_SHARE } from './recited.ts';
import { REQUESTED } from './requested.ts';
import { createSpeaker, type Sentence, type Speaker } from './speaker.ts';
import { SUPERVISED } from './supervised.ts';

/** What a report tells beyond what its office must: as much as published ones do, of each subject. */
export interface Prose {
  readonly opened: Passage;
  readonly published: Passage;
  readonly requested: Passage;
  readonly managed: Passage;
  readonly platforms: Passage;
  readonly supervised: Passage;
  readonly problems: Passage;
  readonly planned: Passage;
  /** Above and below the tables of sections two to four. */
  readonly proactive: Around;
  readonly requests: Around;
  readonly disputes: Around;
  readonly mended: readonly string[];
  readonly others: readonly string[];
}

/** What is told above a table and below it. */
export interface Around {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Shares of the sentences that each subject gets. */
const WEIGHTS = {
  opened: 1,
  published: 2.6,
  requested: 1.6,
  managed: 2,
  platforms: 1.8,
  supervised: 1.8,
  problems: 1.2,
  planned: 1.4,
  mended: 0.4,
  others: 0.9,
  decided: 0.3,
  disputed: 0.2,
} as const;
type Subject = keyof typeof WEIGHTS;

const SENTENCES: Readonly<Record<Subject, readonly Sentence[]>> = {
  opened: OPENED,
  published: PUBLISHED,
  requested: REQUESTED,
  managed: MANAGED,
  platforms: PLATFORMS,
  supervised: SUPERVISED,
  problems: PROBLEMS,
  planned: PLANNED,
  mended: MENDED,
  others: OTHERS,
  decided: DECIDED,
  disputed: DISPUTED,
};

/** How many sentences reports add, as often as they do: small offices write little, county offices several pages. */
const LENGTHS = [0, 5, 10, 14, 18, 20, 24, 28, 34, 44, 58] as const satisfies readonly [number, ...number[]];

/** Draws the prose of a report; no draw of it is seen by anything else. */
export function drawProse(truth: Truth, random: Random): Prose {
  const total = random.pick(LENGTHS);
  const weight = Object.values(WEIGHTS).reduce((sum, one) => sum + one, 0);
  const draw = (subject: Subject) => {
    const own = random.fork(subject);
    const wanted = (total * WEIGHTS[subject] * (0.5 + own.next())) / weight;
    return drawSentences(SENTENCES[subject], Math.floor(wanted + own.next()), createSpeaker(truth, own), own);
  };
  const set = (subject: keyof typeof LEADS) => {
    const own = random.fork(`${subject} set`);
    return layOut(draw(subject), shuffle(LEADS[subject], own), own);
  };
  const [first, second, third] = shuffle(NOTED, random.fork('notes'));
  return {
    opened: set('opened'),
    published: set('published'),
    requested: set('requested'),
    managed: set('managed'),
    platforms: set('platforms'),
    supervised: set('supervised'),
    problems: set('problems'),
    planned: set('planned'),
    mended: draw('mended'),
    others: draw('others'),
    proactive: drawAround(truth, 'proactive', { told: draw('decided'), note: first }, random.fork('around proactive')),
    requests: drawAround(truth, 'requests', { told: [], note: second }, random.fork('around requests')),
    disputes: drawAround(truth, 'disputes', { told: draw('disputed'), note: third }, random.fork('around disputes')),
  };
}

/** How often something stands below a table. */
const NOTED_SHARE = 0.12;

/** What may stand around a table; no two tables have the same note below them. */
interface Drawn {
  readonly told: readonly string[];
  readonly note: Sentence | undefined;
}

function drawAround(truth: Truth, table: keyof typeof RECITED, { told, note }: Drawn, random: Random): Around {
  const recited = random.chance(RECITED_SHARE[table]) ? RECITED[table](truth) : '';
  const above = recited === '' ? told : [...told, recited];
  const noted =
    note && random.chance(NOTED_SHARE) ? drawSentences([note], 1, createSpeaker(truth, random), random) : [];
  return { above, below: noted };
}

/** So many different ones of the sentences that the report has something to tell in. */
function drawSentences(from: readonly Sentence[], count: number, say: Speaker, random: Random): readonly string[] {
  const told = count === 0 ? [] : shuffle(from, random).map((tell) => tell(say));
  return told.filter((text) => text !== '' && !COUNTS_NOTHING.test(text)).slice(0, count);
}

/** Nobody boasts of 0 trainings; that 0 yuan were charged or are asked for is said. */
const COUNTS_NOTHING = /(?<![\d.])0(?=[期次条件人名份篇张处个]|万元)/;

function shuffle<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
