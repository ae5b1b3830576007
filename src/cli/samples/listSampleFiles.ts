import { listBroken } from '../../press/listBroken.ts';
import type { Rendered } from '../../press/renderReport.ts';
import { renderSample, SAMPLES, type Sample } from '../../press/samples.ts';

import { listPlaces, TABLES } from '../../report/forms.ts';

export interface SampleFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Everything that the samples are on disk: their texts, the app's list of them, and what each prints, for the tests. */
export function listSampleFiles(): readonly SampleFile[] {
  const samples = SAMPLES.map((sample) => ({ sample, rendered: renderSample(sample) }));
  return [
    { path: 'public/samples/index.json', text: toJson(SAMPLES.map(toEntry)) },
    ...samples.flatMap(({ sample, rendered }) => [
      { path: `public/samples/${sample.id}.txt`, text: rendered.content },
      { path: `e2e/samples/${sample.id}.truth.json`, text: toJson(toTruthFile(rendered)) },
    ]),
  ];
}

function toEntry({ id, title, layout, planted }: Sample) {
  return { id, file: `${id}.txt`, title, layout: layout.title, planted };
}

function toTruthFile({ truth, names, year }: Rendered) {
  const places = TABLES.filter((table) => truth.forms[table.id] === table.form).flatMap(listPlaces);
  const printed = places.filter(({ id }) => truth.cells.has(id));
  const cells = Object.fromEntries(printed.map(({ id }) => [id, truth.cells.get(id)?.value ?? null]));
  const breaks = [...new Set(listBroken(truth).map((identity) => identity.rule))];
  return { year, organization: names[0] ?? null, forms: truth.forms, cells, breaks };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
