import { expect, test } from './fixtures.ts';
import {
  cellOf,
  drop,
  expectSaved,
  exportDocument,
  exportFile,
  loadSample,
  NEW,
  openReport,
  paste,
  readCells,
} from './gouji.ts';

const DAMAGED = loadSample('linxi-2024');
const TOTAL = 'requests.new.total';
const RIGHT = 8;

test('a wrong total is found, corrected, undone, kept over a reload, exported and read back', async ({ page }) => {
  await openReport(page, DAMAGED.text);
  const wrong = String(DAMAGED.truth.cells[TOTAL]);
  const total = cellOf(page, `${NEW} · 总计`);
  await expect(total).toHaveText(wrong);
  await expect(total).toHaveAccessibleName(/勾稽不符/);
  await expect(page).toHaveTitle(/^\(\d+\) 临溪街道办事处 2024/);

  await total.click();
  await page.keyboard.type(String(RIGHT));
  await expect(page.getByRole('region', { name: '问题' }).getByText('错误', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(total).toHaveText(String(RIGHT));
  await expect(total).toHaveAccessibleName(/已修改/);
  await page.keyboard.press('Control+z');
  await expect(total).toHaveText(wrong);
  await expect(total).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+y');
  await expect(total).toHaveText(String(RIGHT));

  await expectSaved(page);
  await page.reload();
  await expect(total).toHaveText(String(RIGHT));
  const before = await readCells(page);
  const exported = await exportDocument(page);
  expect(exported.cells[TOTAL]).toMatchObject({ value: RIGHT, origin: 'edited' });
  expect(exported.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(exported.edits).toMatchObject([{ cell: TOTAL, to: RIGHT }]);
  const csv = await exportFile(page, /CSV（每格一行）/);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.split('\r\n').find((line) => line.includes('requests,new,total'))).toContain(`,${RIGHT},`);
  expect(await exportFile(page, /CSV（按表式）/)).toContain('法律服务机构');

  await page.getByRole('button', { name: '打开另一份报告' }).click();
  await drop(page, [{ name: 'back.json', type: 'application/json', text: JSON.stringify(exported) }]);
  await expect(total).toHaveText(String(RIGHT));
  expect(await readCells(page)).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(total).toHaveText(wrong);
});

test('characters of the source and cells lead to each other', async ({ page }) => {
  await openReport(page, DAMAGED.text);
  const source = page.getByRole('region', { name: '原文' });
  const line = source.getByText(/^行政强制/);
  const number = DAMAGED.truth.cells['proactive.compulsion.decisions'];
  const characters = line.getByText(String(number), { exact: true });
  await characters.evaluate((element) => document.getSelection()?.selectAllChildren(element));
  const cell = cellOf(page, '规章 · 本年制发件数');
  await source.press('Enter');
  await expect(cell).toHaveText(String(number));
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText('0');

  await characters.click();
  await expect(cellOf(page, '行政强制 · 本年处理决定数量')).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: '在原文中查找' }).fill('行政复议');
  await expect(page.getByText(/^1\/\d+$/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^2\/\d+$/)).toBeVisible();
  await page.getByRole('combobox', { name: '章节' }).selectOption({ index: 1 });
});

test('the next report of a pile is pasted over the open one, which stays among the recent ones', async ({ page }) => {
  await openReport(page, DAMAGED.text);
  await expectSaved(page);
  await paste(page, { 'text/plain': loadSample('yunqi-2024').text });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('云栖镇');
  await page.getByRole('button', { name: '打开另一份报告' }).click();
  await page.getByRole('button', { name: /^临溪街道办事处 2024/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('临溪街道');
});

test('two windows on one report show the same and lose nothing', async ({ page, context }) => {
  await openReport(page, DAMAGED.text);
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto('/');
  const issued = '规章 · 本年制发件数';
  await cellOf(other, issued).click();
  await other.keyboard.type('5');
  await other.keyboard.press('Enter');
  await expect(cellOf(page, issued)).toHaveText('5');
  await cellOf(page, '规章 · 现行有效件数').click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(cellOf(other, '规章 · 现行有效件数')).toHaveText('7');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(cellOf(other, issued)).toHaveText('0');
});
