import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { cellOf, loadSample, NEW, openReport, paste } from './gouji.ts';
import { toIndexedPng } from './indexedPng.ts';

/** Screens of the app for the README, from this project's own samples; taken anew with `GOUJI_GALLERY=1 npm run e2e -- gallery`. */
const TAKES = process.env.GOUJI_GALLERY === '1';
const DAMAGED = loadSample('linxi-2024');

const DIALOGS = [
  ['Alt+o', '审核意见', 'opinion'],
  ['F1', '快捷键', 'keys'],
] as const;

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

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
  await closeDialog(page);
  await keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot(page, 'palette');
  await closeDialog(page);
  await page.getByRole('button', { name: 'English' }).click();
  await keyboard.press('Control+z');
  await keyboard.press('F8');
  await expect(page.getByRole('button', { name: /^Next issue/ })).toBeVisible();
  await shoot(page, 'english');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await shoot(page, 'english-dark');
});

test('so do its dialogs, the long form and a low window', async ({ page }) => {
  await page.goto('/');
  const { keyboard } = page;
  await expect(page.getByRole('textbox', { name: '年度报告全文' })).toBeFocused();
  await paste(page, { 'text/plain': `${DAMAGED.text}\n\n${loadSample('yunqi-2024').text}` });
  await expect(page.getByRole('dialog', { name: '找到 2 份报告，打开哪一份' })).toBeVisible();
  await shoot(page, 'choice');
  await closeDialog(page);

  await openReport(page, DAMAGED.text);
  await keyboard.press('F8');
  for (const [key, name, picture] of DIALOGS) {
    await keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await shoot(page, picture);
    await closeDialog(page);
  }
  await page.getByRole('button', { name: '依据' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot(page, 'rule');
  await closeDialog(page);

  await paste(page, { 'text/plain': loadSample('shafan-2017').text });
  await expect(page.getByRole('grid', { name: /政府信息公开情况统计表/ }).first()).toBeVisible();
  await keyboard.press('F8');
  await expect(page.getByRole('gridcell', { selected: true })).toBeVisible();
  await shoot(page, 'statistics');
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(page.getByRole('button', { name: '原文', exact: true })).toBeVisible();
  await shoot(page, 'low');
});
