import { expect, test } from './fixtures.ts';
import { cellOf, loadSample, NEW, openReport } from './gouji.ts';

test('one wrong number is one issue: proved, judged, mended by one key and put back by one', async ({ page }) => {
  const { text, truth } = loadSample('linxi-2024');
  await openReport(page, text);
  const issues = page.getByRole('region', { name: '问题' });
  await expect(issues.getByText('待处理 1')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(issues.getByText('同一原因')).toHaveCount(1);
  await expect(issues.getByText(/^原文如此：第 \d+ 行新收·总计印为“17”/)).toBeVisible();

  const total = cellOf(page, `${NEW} · 总计`);
  const person = cellOf(page, `${NEW} · 自然人`);
  await issues.getByRole('button', { name: `${NEW} · 自然人: ${truth.cells['requests.new.natural_person']}` }).click();
  await expect(person).toHaveAttribute('aria-selected', 'true');
  await issues.getByRole('button', { name: new RegExp(`^${NEW} · 总计: 新收·总计`) }).click();
  await expect(total).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Control+Enter');
  await expect(total).toHaveText('8');
  await expect(issues.getByText('没有待处理', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(total).toHaveText(String(truth.cells['requests.new.total']));
  await expect(issues.getByText('待处理 1')).toBeVisible();
});

test('a table with many faults is searched beside the page, and its wrong cells come', async ({ page }) => {
  const report = spoil(loadSample('yunqi-2024').text);
  await openReport(page, report);
  const issues = page.getByRole('region', { name: '问题' });
  await expect(issues.getByText(/不能断定是哪一格/)).toHaveCount(0);
  await expect(issues.getByRole('list', { name: '建议' }).first()).toBeVisible();
  expect(await page.getByRole('gridcell', { name: /疑为错误处/ }).count()).toBeGreaterThan(10);
});

/** Every eleventh number of the requests table made larger. */
function spoil(text: string): string {
  let seen = 0;
  let inside = false;
  return text
    .split('\n')
    .map((line) => {
      inside ||= line.startsWith('三、收到和处理');
      if (!inside || seen >= 175 || !/^\d+$/.test(line)) return line;
      seen += 1;
      return seen % 11 === 0 ? String(Number(line) + 3 + (seen % 5)) : line;
    })
    .join('\n');
}
