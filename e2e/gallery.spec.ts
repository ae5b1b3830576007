import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { cellOf, loadSample, NEW, openReport } from './gouji.ts';
import { toIndexedPng } from './indexedPng.ts';

/** Screens of the app for the README, from this project's own samples; taken anew with `GOUJI_GALLERY=1 npm run e2e -- gallery`. */
const TAKES = process.env.GOUJI_GALLERY === '1';
const DAMAGED = loadSample('linxi-2024');

async function shoot(page: Page, name: string): Promise<void> {
  if (!TAKES) return;
  await expect(page.getByText(/^(正在保存|Saving)$/)).toHaveCount(0);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  writeFileSync(new URL(`./gallery/${name}.png`, import.meta.url), toIndexedPng(picture));
}

test('the screens of the gallery come up', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^云栖镇/ })).toBeVisible();
  await shoot(page, 'start');

  await openReport(page, DAMAGED.text);
  const { keyboard } = page;
  await keyboard.press('F8');
  await expect(page.getByRole('list', { name: '建议' }).first()).toBeVisible();
  await shoot(page, 'review');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await shoot(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await keyboard.press('Control+Enter');
  await expect(cellOf(page, `${NEW} · 总计`)).toHaveAccessibleName(/已修改/);
  await keyboard.press('Alt+h');
  await expect(page.getByRole('dialog', { name: '修改记录' })).toBeVisible();
  await shoot(page, 'history');
  await keyboard.press('Escape');
  await keyboard.press('Control+k');
  await shoot(page, 'palette');
  await keyboard.press('Escape');
  await page.getByRole('button', { name: 'English' }).click();
  await keyboard.press('Control+z');
  await keyboard.press('F8');
  await expect(page.getByRole('button', { name: /^Next issue/ })).toBeVisible();
  await shoot(page, 'english');
});
