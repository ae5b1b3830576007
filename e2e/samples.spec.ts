import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { exportDocument, listSamples, loadShared, openReport, readCells, type Sample, shownCells } from './gouji.ts';

/** Pastes a report and looks at the tables that appear, then at what is flagged. */
async function expectRead(page: Page, { text, truth }: Sample): Promise<void> {
  await openReport(page, text);
  const shown = await readCells(page);
  const printed = shownCells(truth);
  for (const [id, value] of Object.entries(printed)) {
    if (value !== '') expect(shown[id], id).toBe(value);
    else expect(['', '/'], id).toContain(shown[id]);
  }
  for (const [id, value] of Object.entries(shown)) if (!(id in printed)) expect(value, id).toBe('');
  const { organization, year, findings } = await exportDocument(page);
  if (truth.organization !== null) expect(organization).toBe(truth.organization);
  expect(year).toBe(truth.year);
  const broken = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  expect([...new Set(broken)].sort()).toEqual([...(truth.breaks ?? [])].sort());
}

for (const sample of listSamples()) {
  test(`pasting ${sample.id} shows its cells and flags what it breaks`, async ({ page }) => {
    await expectRead(page, sample);
  });
}

for (const id of ['tumen-2024', 'yejin-2024', 'baiyu-2023', 'xinmiao-2020', 'ameng-2017']) {
  const report = loadShared(id);
  if (report) {
    test(`pasting the published ${id} shows its cells and flags nothing falsely`, async ({ page }) => {
      await expectRead(page, report);
    });
  } else console.log(`left out: the published report ${id} does not lie beside the repository`);
}
