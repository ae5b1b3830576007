import type { Message } from '../../report/finding.ts';

/** A report to try, as `samples/index.json` lists it. */
export interface Sample {
  readonly id: string;
  readonly file: string;
  readonly title: Message;
  readonly layout: Message;
  /** The error that was planted in it, or null. */
  readonly planted: Message | null;
}

export async function loadSamples(): Promise<readonly Sample[]> {
  const answer = await fetch('samples/index.json');
  if (!answer.ok) return [];
  const samples: unknown = await answer.json();
  return Array.isArray(samples) ? samples : [];
}

export async function loadSample(sample: Sample): Promise<string> {
  const answer = await fetch(`samples/${sample.file}`);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}
