import { expect, test } from './fixtures.ts';
import { type Exported, loadSample, readDownload } from './gouji.ts';

test('a damaged report is reviewed from the first paste to the export by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { keyboard } = page;
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: '年度报告全文' })).toBeFocused();
  await page.evaluate((text) => navigator.clipboard.writeText(text), loadSample('bipu-education-2024').text);
  await keyboard.press('Control+v');
  const next = page.getByRole('button', { name: /^下一处问题/ });
  await expect(next).toBeEnabled();

  const issues = page.getByRole('region', { name: '问题' });
  await keyboard.press('F8');
  await expect(issues.locator('[aria-current="true"]')).toHaveCount(1);
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(1);
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '快捷键' })).toContainText('采用建议并继续');
  await keyboard.press('Escape');
  await keyboard.press('Control+.');
  await keyboard.press('Escape');
  // One key an issue: its first repair, or a confirmation where there is none, and on to the next.
  for (let step = 0; step < 20 && (await next.isEnabled()); step++) await keyboard.press('Control+Enter');
  await expect(issues).toContainText('没有待处理');
  await expect(page).not.toHaveTitle(/^\(/);

  await keyboard.press('Control+k');
  await keyboard.type('整份报告');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '整份报告标为已核', pressed: true })).toBeVisible();
  const download = page.waitForEvent('download');
  await keyboard.press('Control+s');
  const exported: Exported = JSON.parse(await readDownload(await download));
  expect(Object.keys(exported.cells).length).toBeGreaterThan(150);

  await keyboard.press('Control+Shift+c');
  await expect(page.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\t/);

  await keyboard.press('F6');
  await expect(issues.locator(':focus')).toHaveCount(1);
  await keyboard.press('F6');
  await expect(page.getByRole('region', { name: '原文' })).toBeFocused();
  await keyboard.press('F6');
  await expect(page.getByRole('gridcell').locator(':focus')).toHaveCount(1);
});

test('language and theme are switched and remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Dark' });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Paste');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
