import { expect, test } from './fixtures.ts';
import { cellOf, drop, expectSaved, loadSample, openReport, paste } from './gouji.ts';

const FILES = ['linxi-2024', 'yunqi-2024', 'bipu-education-2024'].map((id) => ({
  name: `${id}.txt`,
  type: 'text/plain',
  text: loadSample(id).text,
}));
const ISSUED = '规章 · 本年制发件数';

test('files that are dropped together are gone through by one key, over a reload too, and each is kept', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: '年度报告全文' })).toBeFocused();
  const [first, ...others] = FILES;
  await drop(page, [...(first ? [first] : []), { name: '扫描件.png', type: 'image/png', text: 'x' }, ...others]);
  const name = page.getByRole('heading', { level: 1 });
  await expect(name).toContainText('临溪街道');
  await expect(page.getByRole('alert')).toContainText('“扫描件.png”是图片');
  const next = page.getByRole('button', { name: /^下一份/ });
  await expect(next).toContainText('1/3');
  await cellOf(page, ISSUED).click();
  await page.keyboard.type('6');
  await page.keyboard.press('Alt+n');
  await expect(name).toContainText('云栖镇');
  await expectSaved(page);
  await page.reload();
  await expect(next).toContainText('2/3');
  await page.keyboard.press('Alt+n');
  await expect(name).toContainText('碧浦县教育和体育局');
  await next.click();
  await expect(name).toContainText('临溪街道');
  await expect(cellOf(page, ISSUED)).toHaveText('6');
  await page.keyboard.press('Alt+p');
  await expect(name).toContainText('碧浦县');
  await page.getByRole('button', { name: '打开另一份报告' }).click();
  const recent = page.getByRole('region', { name: '最近' });
  await expect(recent.getByRole('button', { name: /^碧浦县教育和体育局 2024/ })).toContainText('待处理 1');
  await expect(recent.getByRole('button', { name: /^云栖镇人民政府 2024/ })).not.toContainText('待处理');
});

test('what is being typed outlives a reload, and is taken when the next report is pasted over it', async ({ page }) => {
  await openReport(page, loadSample('yunqi-2024').text);
  await expectSaved(page);
  const input = page.getByRole('grid').locator('input');
  await page.keyboard.type('12');
  await page.reload();
  await expect(input).toHaveValue('12');
  await expect(input).toBeFocused();
  await page.keyboard.type('3');
  await paste(page, { 'text/plain': loadSample('linxi-2024').text });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('临溪街道');
  await page.getByRole('button', { name: '打开另一份报告' }).click();
  await page.getByRole('button', { name: /^云栖镇人民政府 2024/ }).click();
  await expect(cellOf(page, ISSUED)).toHaveText('123');
});
