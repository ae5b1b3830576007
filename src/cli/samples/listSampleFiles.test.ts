import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listBroken } from '../../press/listBroken.ts';
import { renderSample, SAMPLES } from '../../press/samples.ts';
import { listSampleFiles } from './listSampleFiles.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

test.each(listSampleFiles())('$path is what the press prints (else run src/cli/samples.ts)', ({ path, text }) => {
  expect(readFileSync(ROOT + path, 'utf8')).toBe(text);
});

test('no file of an older sample is left behind', () => {
  const written = listSampleFiles().map(({ path }) => path);
  const found = ['public/samples', 'e2e/samples'].flatMap((folder) =>
    readdirSync(ROOT + folder).map((name) => `${folder}/${name}`),
  );
  expect(found.sort()).toEqual([...written].sort());
});

test.each(SAMPLES)('$id breaks identities exactly where an error of a table is planted', (sample) => {
  const broken = listBroken(renderSample(sample).truth);
  expect(broken.length > 0).toBe(sample.slip?.where === 'table');
});
