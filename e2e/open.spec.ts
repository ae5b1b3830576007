import { fileURLToPath } from 'node:url';
import { measureFirstLoad } from '../src/cli/bench/firstLoad.ts';
import { expect, test } from './fixtures.ts';
import { cellOf, drop, loadSample, openReport, paste } from './gouji.ts';

const SAMPLE = loadSample('yunqi-2024');

test('the start screen takes the focus into the paste area and opens a sample', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: '年度报告全文' })).toBeFocused();
  await page.getByRole('button', { name: /^云栖镇 2024 年/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('云栖镇人民政府');
});

test('the first page asks for at most 130 kB of script', () => {
  expect(measureFirstLoad(fileURLToPath(new URL('../dist', import.meta.url)))).toBeLessThanOrEqual(130_000);
});

test('a dropped file and a picked one are opened', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('textbox')).toBeFocused();
  await drop(page, [{ name: '云栖镇.txt', type: 'text/plain', text: SAMPLE.text }]);
  await expect(page.getByRole('grid')).toHaveCount(3);
  await page.getByRole('button', { name: '打开另一份报告' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles({ name: '临溪.md', mimeType: '', buffer: Buffer.from(loadSample('linxi-2024').text) });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('临溪街道');
});

test('what is no report is refused with a sentence, and nothing on screen is lost', async ({ page }) => {
  await page.goto('/');
  const area = page.getByRole('textbox', { name: '年度报告全文' });
  await expect(area).toBeFocused();
  const alert = page.getByRole('alert');
  await paste(page, { 'text/plain': '   ' });
  await expect(alert).toContainText('没有文字');
  await paste(page, { 'text/plain': '今天天气很好,宜出门散步。' });
  await expect(alert).toContainText('没有找到年度报告的表格');
  await expect(area).toHaveValue(/今天天气很好/);
  await drop(page, [{ name: '扫描件.png', type: 'image/png', text: 'x' }]);
  await expect(alert).toContainText('扫描件.png');
  await drop(page, [{ name: '坏.json', type: 'application/json', text: '{"format":' }]);
  await expect(alert).toBeVisible();
  await expect(area).toHaveValue(/今天天气很好/);

  await openReport(page, SAMPLE.text);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['1'.repeat(20_000_000)], '很大.txt', { type: 'text/plain' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(alert).toContainText('上限');
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(cellOf(page, '规章 · 本年制发件数')).toHaveText('0');
});

test('half a report is read as far as it goes, and what is missing is named', async ({ page }) => {
  const end = SAMPLE.text.indexOf('四、政府信息公开行政复议');
  await openReport(page, SAMPLE.text.slice(0, end));
  await expect(page.getByRole('grid')).toHaveCount(2);
  await expect(page.getByRole('region', { name: '问题' })).toContainText('没有读到复议诉讼表');
});

test('without storage the review works and says that it is not kept', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openReport(page, SAMPLE.text);
  await expect(page.getByText('此浏览器不能保存，关闭前请导出')).toBeVisible();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(cellOf(page, '规章 · 本年制发件数')).toHaveText('3');
  const files = ['linxi-2024', 'qinghe-2024'].map((id) => ({ name: `${id}.txt`, type: '', text: loadSample(id).text }));
  await drop(page, files);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('临溪街道');
  await expect(page.getByRole('alert')).toContainText('请一份一份地打开：qinghe-2024.txt');
});
