import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { loadSample, NEW, openReport, paste } from './gouji.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DAMAGED = loadSample('linxi-2024');

/** What axe finds wrong with the page as it is, with where. */
async function listViolations(page: Page): Promise<readonly string[]> {
  // As a string, since the page's policy allows no script but its own.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations }: { violations: { id: string; nodes: { html: string }[] }[] } = await Reflect.get(
      window,
      'axe',
    ).run();
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await expect(page.getByRole('button', { name: /^云栖镇/ })).toBeVisible();
    expect(await listViolations(page), 'start').toEqual([]);

    await openReport(page, DAMAGED.text);
    const { keyboard } = page;
    await keyboard.press('F8');
    expect(await listViolations(page), 'review with an issue').toEqual([]);
    await keyboard.press('Shift+ArrowUp');
    await keyboard.press('Alt+Enter');
    await keyboard.press('Control+f');
    await keyboard.type('公开');
    expect(await listViolations(page), 'find').toEqual([]);
    for (const key of ['Control+k', 'F1', 'Alt+h', 'Alt+o']) {
      await keyboard.press('F6');
      await keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await listViolations(page), key).toEqual([]);
      await keyboard.press('Escape');
    }
    await page.getByRole('button', { name: '导出' }).click();
    expect(await listViolations(page), 'menu').toEqual([]);
    await keyboard.press('Escape');
    await page.setViewportSize({ width: 700, height: 900 });
    expect(await listViolations(page), 'narrow').toEqual([]);
    await page.setViewportSize({ width: 640, height: 360 });
    expect(await listViolations(page), 'low').toEqual([]);

    await paste(page, { 'text/plain': loadSample('shafan-2017').text });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2017');
    expect(await listViolations(page), 'statistics').toEqual([]);
  });
}

test('a screen reader hears row, column, value, state and flag of a cell', async ({ page, context }) => {
  await openReport(page, DAMAGED.text);
  await page.keyboard.press('F8');
  const cdp = await context.newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const cells = nodes.filter(({ role, ignored }) => !ignored && role?.value === 'gridcell');
  const names = cells.map(({ name }): string => name?.value ?? '');
  const total = names.find((name) => name.startsWith(`${NEW} · 总计:`));
  expect(total).toMatch(/: 17, 勾稽不符, 疑为错误处, 涉及 \d+ 个问题$/);
  const focused = nodes.find(
    ({ role, properties }) =>
      role?.value === 'textbox' && properties?.some(({ name, value }) => name === 'focused' && value.value),
  );
  expect(focused?.name?.value).toBe(total);
  const grids = nodes.filter(({ role }) => role?.value === 'grid').map(({ name }): string => name?.value ?? '');
  expect(grids.some((name) => name.includes('收到和处理政府信息公开申请情况'))).toBe(true);
});

test('what stands ready behind the start screen is out of reach of screen readers and keys', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const behind = page.locator('.stage.is-resting [data-cell]');
  await expect(behind.first()).toBeAttached();
  const cdp = await context.newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  expect(nodes.filter(({ ignored, role }) => !ignored && /^(grid|gridcell)$/.test(role?.value))).toEqual([]);
  const last = page.getByRole('listitem').getByRole('button').last();
  await last.focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.stage') === null)).toBe(true);
});

test('a low window, as at 200 % zoom, keeps its bars and shows one pane at a time', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await openReport(page, DAMAGED.text);
  await page.keyboard.press('F8');
  await expect(page.getByRole('gridcell', { selected: true })).toBeInViewport({ ratio: 1 });
  // What is wrong is told with the cell, and the number of what is left stands at its pane's name.
  const lit = page.getByRole('complementary', { name: '当前问题' });
  await expect(lit).toContainText('不相等');
  await expect(page.getByRole('button', { name: /^问题 \d+$/ })).toBeVisible();
  await page.keyboard.press('F6');
  await expect(lit).toBeHidden();
  await expect(page.getByRole('region', { name: '问题' })).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
  await page.getByRole('button', { name: '原文', exact: true }).click();
  await expect(page.getByRole('region', { name: '原文' })).toBeFocused();
  for (const bar of [page.getByRole('banner'), page.getByRole('contentinfo')]) {
    await expect(bar).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
});

test('a window as narrow as a phone shows every label; in a narrow one the source is where the cell is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await openReport(page, DAMAGED.text);
  await page.keyboard.press('F8');
  await expect(page.locator('.source-text .mark-active').first()).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 480, height: 800 });
  const label = page.getByRole('rowheader', { name: '2.其他法律行政法规禁止公开' }).locator('span');
  expect(await label.evaluate(({ clientWidth, scrollWidth }) => scrollWidth <= clientWidth)).toBe(true);
  await expect(page.getByRole('complementary', { name: '当前问题' })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('forced colours and print keep the marks, the whole requests table is on one screen', async ({ page }) => {
  await openReport(page, DAMAGED.text);
  await page.keyboard.press('F8');
  const row = (name: string) => page.getByRole('rowheader', { name, exact: true });
  await expect(row(NEW)).toBeInViewport({ ratio: 1 });
  await expect(row('四、结转下年度继续办理')).toBeInViewport({ ratio: 1 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /^下一处问题/ })).toBeHidden();
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await expect(page.getByRole('region', { name: '问题' }).getByText('错误').first()).toBeVisible();
});
