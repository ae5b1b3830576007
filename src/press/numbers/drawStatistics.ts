import type { CellId } from '../../report/cell.ts';
import type { Random } from '../random.ts';
import { dealOut, drawCount } from './share.ts';

/** The statistics form of 2014: one value a row, sums and parts as its guidance asks for. */
export function drawStatistics(random: Random): ReadonlyMap<CellId, number> {
  const numbers = {
    ...drawPublished(random),
    ...drawAnswers(random),
    ...drawSplit(random, 'reconsideration', ['upheld', 'corrected', 'other'], drawCount(random, 0.8, 20)),
    ...drawSplit(random, 'litigation', ['upheld', 'corrected', 'other'], drawCount(random, 0.85, 12)),
    ...drawOffice(random),
  };
  return new Map(Object.entries(numbers).map(([row, value]) => [`statistics.${row}.value`, value]));
}

type Numbers = Readonly<Record<string, number>>;

function drawSplit(random: Random, whole: string, parts: readonly string[], total: number): Numbers {
  const dealt = dealOut(
    random,
    total,
    parts.map(() => random.next() ** 2 + 0.01),
  );
  return { [whole]: total, ...Object.fromEntries(parts.map((part, index) => [`${whole}_${part}`, dealt[index] ?? 0])) };
}

function drawPublished(random: Random): Numbers {
  const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((name, index) => {
    const zero = [0.8, 0.1, 0.7, 0.4, 0.3][index] ?? 0.5;
    return [`channel_${name}`, drawCount(random, zero, 4000)] as const;
  });
  const counts = channels.map(([, value]) => value);
  const most = Math.max(...counts);
  const count = random.int(
    most,
    counts.reduce((a, b) => a + b, 0),
  );
  const conferences = drawCount(random, 0.7, 20);
  const interviews = drawCount(random, 0.8, 12);
  return {
    proactive_count: count,
    proactive_normative_documents: Math.min(count, drawCount(random, 0.5, 60)),
    normative_documents_issued: drawCount(random, 0.5, 60),
    ...Object.fromEntries(channels),
    response_count: drawCount(random, 0.5, 60),
    press_conferences: conferences,
    press_conferences_led: random.int(0, conferences),
    online_interviews: interviews,
    online_interviews_led: random.int(0, interviews),
    policy_interpretations: drawCount(random, 0.5, 90),
    weibo_wechat_responses: drawCount(random, 0.6, 200),
    other_responses: drawCount(random, 0.6, 60),
  };
}

const DENIED = ['state_secret', 'trade_secret', 'privacy', 'security', 'not_government_information', 'law'];

function drawAnswers(random: Random): Numbers {
  const received = drawCount(random, 0.55, 900);
  const denied = random.int(0, Math.floor(received / 4));
  const replies = [
    'already_public',
    'granted',
    'partial',
    'not_this_agency',
    'nonexistent',
    'asked_to_amend',
    'other_channel',
  ];
  const { replied: _rest, ...kinds } = drawSplit(random, 'replied', replies, received - denied);
  const { denied: _all, ...reasons } = drawSplit(random, 'denied', DENIED, denied);
  return {
    ...drawSplit(random, 'received', ['in_person', 'fax', 'online', 'letter'], received),
    ...drawSplit(random, 'completed', ['on_time', 'extended'], received),
    replied: received,
    ...kinds,
    replied_denied: denied,
    ...reasons,
  };
}

function drawOffice(random: Random): Numbers {
  return {
    complaints: drawCount(random, 0.85, 10),
    fees: random.chance(0.9) ? 0 : Number((random.next() * 3).toFixed(2)),
    offices: drawCount(random, 0.3, 30),
    reading_points: drawCount(random, 0.3, 30),
    ...drawSplit(random, 'staff', ['full_time', 'part_time'], drawCount(random, 0.1, 90)),
    funds: random.chance(0.5) ? 0 : Number((random.next() * 60).toFixed(random.int(0, 2))),
    meetings: drawCount(random, 0.2, 20),
    trainings: drawCount(random, 0.3, 12),
    trainees: drawCount(random, 0.3, 900),
  };
}
