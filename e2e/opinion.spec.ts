import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { expectSaved } from './gouji.ts';

test('a reviewer writes an opinion, leaves one finding out, copies it and saves it for Word', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /碧浦县教育和体育局/ }).click();
  await page.getByRole('button', { name: '审核意见' }).click();
  const dialog = page.getByRole('dialog', { name: '审核意见' });
  const text = dialog.getByRole('textbox', { name: '意见全文' });
  await expect(text).toHaveValue(/^关于碧浦县教育和体育局2024年政府信息公开工作年度报告的审核意见/);
  const boxes = dialog.getByRole('checkbox', { checked: true });
  const before = await boxes.count();
  expect(before).toBeGreaterThan(0);
  await boxes.first().uncheck();
  await expect(text).toHaveValue(before > 1 ? new RegExp(`有以下 ${before - 1} 处需要核实`) : /没有需要更正的问题/);
  await dialog.getByRole('checkbox').first().check();
  await text.press('Control+End');
  await text.pressSequentially('附:联系人');
  // What was written by hand outlives Escape and a reload; Enter copies it at once.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectSaved(page);
  await page.reload();
  await page.getByRole('button', { name: '审核意见' }).click();
  await expect(text).toHaveValue(/附:联系人$/);
  await expect(dialog.getByRole('button', { name: '复制' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('已复制')).toBeVisible();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '存为 Word' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/审核意见\.doc$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('附:联系人');
});

test('a finding leads to its rule, which says what it rests on', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /碧浦县教育和体育局/ }).click();
  await page.getByRole('button', { name: /^下一处问题/ }).click();
  await page.getByRole('button', { name: '依据' }).click();
  const dialog = page.getByRole('dialog', { name: '规则' });
  await expect(dialog.getByRole('heading', { name: '示例' })).toBeVisible();
  await expect(dialog.getByText('不成立').first()).toBeVisible();
});
