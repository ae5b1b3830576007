import { expect, test } from './fixtures.ts';
import { CARRIED_IN, cellOf, loadSample, NEW, openReport, paste, readCells, take } from './gouji.ts';

const SAMPLE = loadSample('yunqi-2024');

/** What Excel puts on the clipboard for a range: markup with styles, comments, a merged cell and a column too narrow. */
const EXCEL = {
  'text/html': `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:General}</style></head>
<body><table border=0 cellpadding=0 style='border-collapse:collapse;width:144pt'><!--StartFragment-->
 <col width=64 span=3><tr height=19><td class=xl65 align=right width=64>3</td><td align=right x:num="1234">####</td><td>
  4&nbsp;件</td></tr>
 <tr height=19><td colspan=2 align=right>５</td><td></td></tr><!--EndFragment--></table></body></html>`,
  'text/plain': '3\t####\t4 件\r\n５\t\t\r\n',
};

/** The same of WPS, which nests a span in every cell. */
const WPS = {
  'text/html': `<html><body><!--StartFragment--><table width="216"><tr><td x:num><span lang=EN-US><span>7</span></span></td>
<td x:num="8"><span>8</span></td></tr></table><!--EndFragment--></body></html>`,
  'text/plain': '7\t8',
};

test('the keys of the grid are those of Excel', async ({ page }) => {
  await openReport(page, SAMPLE.text);
  const { keyboard } = page;
  const first = cellOf(page, `${NEW} · 自然人`);
  await first.click();
  await keyboard.type('9');
  await keyboard.press('Tab');
  await keyboard.type('１２');
  await keyboard.press('Enter');
  await expect(first).toHaveText('9');
  await expect(cellOf(page, `${NEW} · 商业企业`)).toHaveText('12');
  await expect(cellOf(page, `${CARRIED_IN} · 自然人`)).toHaveAttribute('aria-selected', 'true');

  await keyboard.press('ArrowUp');
  await keyboard.press('Delete');
  await expect(first).toHaveText('');
  await expect(first).toHaveAccessibleName(/空白/);
  await keyboard.press('F2');
  await keyboard.type('4');
  await keyboard.press('Escape');
  await expect(first).toHaveText('');
  await keyboard.type('abc');
  await keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('“abc”不是数字');
  await keyboard.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(4);
  await keyboard.type('2');
  await keyboard.press('Control+Enter');
  await expect(cellOf(page, `${CARRIED_IN} · 商业企业`)).toHaveText('2');
  await expect(first).toHaveText('2');
  await keyboard.press('Shift+Space');
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(7);
  await keyboard.press('Control+a');
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(175);
  await expect(page.getByRole('contentinfo')).toContainText('已选 175 格');

  await keyboard.press('Control+End');
  await expect(cellOf(page, '四、结转下年度继续办理 · 总计')).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('contentinfo')).toContainText('复议诉讼');
  await keyboard.press('ArrowUp');
  await keyboard.press('Control+Home');
  await keyboard.press('Control+ArrowRight');
  await expect(cellOf(page, `${NEW} · 总计`)).toHaveAttribute('aria-selected', 'true');
  await cellOf(page, `${NEW} · 总计`).dblclick();
  await keyboard.press('Home');
  await keyboard.type('1');
  await keyboard.press('Enter');
  await expect(cellOf(page, `${NEW} · 总计`)).toHaveText(`1${SAMPLE.truth.cells['requests.new.total']}`);

  await keyboard.press('Tab');
  await expect(page.getByRole('gridcell').locator(':focus')).toHaveCount(0);
});

test('ranges of Excel and WPS are pasted by their structure, copied with both kinds, refused whole where they do not fit', async ({
  page,
}) => {
  await openReport(page, SAMPLE.text);
  const before = await readCells(page);
  const corner = cellOf(page, `${NEW} · 自然人`);
  await corner.click();
  await paste(page, EXCEL);
  await expect(corner).toHaveText('3');
  const after = await readCells(page);
  expect(after).toMatchObject({
    'requests.new.business': '1234',
    'requests.new.research': '4',
    'requests.carried_in.natural_person': '5',
    'requests.carried_in.business': '',
    'requests.carried_in.research': '',
  });
  const copied = await take(page, 'copy');
  expect(copied['text/plain']).toBe('3\t1234\t4\r\n5\t\t');
  expect(copied['text/html']).toContain('<tr><td>3</td><td>1234</td><td>4</td></tr>');
  await take(page, 'cut');
  await expect(corner).toHaveText('');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await readCells(page)).toEqual(before);

  await corner.click();
  await paste(page, WPS);
  await expect(cellOf(page, `${NEW} · 商业企业`)).toHaveText('8');
  await page.keyboard.press('Control+z');
  await cellOf(page, `${NEW} · 总计`).click();
  await paste(page, EXCEL);
  await expect(page.getByRole('alert')).toContainText('放不下');
  await paste(page, { 'text/plain': '合计' });
  await expect(page.getByRole('alert')).toContainText('“合计”不是数字');
  expect(await readCells(page)).toEqual(before);
});

test('an input method keeps its first letter, and the Enter that ends a composition does not commit', async ({
  page,
  context,
}) => {
  await openReport(page, SAMPLE.text);
  const cell = cellOf(page, '规章 · 本年制发件数');
  await cell.click();
  const cdp = await context.newCDPSession(page);
  const compose = (text: string) =>
    cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const field = cell.getByRole('textbox');
  await compose('s');
  await expect(field).toHaveValue('s');
  await compose('san');
  await expect(field).toHaveValue('san');
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await cdp.send('Input.insertText', { text: '三' });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await expect(field).toHaveValue('三');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('3');
  await expect(cellOf(page, '行政规范性文件 · 本年制发件数')).toHaveAttribute('aria-selected', 'true');
});

test('only the cells that an edit changes are rendered anew', async ({ page }) => {
  await page.addInitScript(countRenders);
  await openReport(page, SAMPLE.text);
  const cell = cellOf(page, '（一）予以公开 · 自然人');
  await cell.click();
  await page.evaluate(() => Reflect.get(window, 'rendered').clear());
  await page.keyboard.type('8');
  await expect(cell).toHaveAccessibleName(/勾稽不符/);
  const rendered = await page.evaluate((): string[] => [...Reflect.get(window, 'rendered')]);
  // The cell, the rest of its row and of its column; nothing of the other 30 rows and columns.
  expect(rendered).toContain('requests.granted.natural_person');
  expect(rendered.filter((id) => !/^requests\.(granted\.|.*\.natural_person$)/.test(id))).toEqual([]);
});

/** Collects the ids of the cells whose component has run, as React tells its developer tools of every commit. */
function countRenders(): void {
  interface Fiber {
    readonly tag: number;
    readonly flags: number;
    readonly alternate: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly memoizedProps: { readonly id?: unknown; readonly name?: unknown } | null;
  }
  const rendered = new Set<string>();
  const PERFORMED_WORK = 1;
  const walk = (next: Fiber, before: Fiber | null): void => {
    if (next === before) return;
    const { id, name } = next.memoizedProps ?? {};
    const ran = before === null || (next.flags & PERFORMED_WORK) !== 0;
    if (ran && typeof id === 'string' && typeof name === 'string') rendered.add(id);
    if (before && next.child === before.child) return;
    for (let child = next.child; child; child = child.sibling) walk(child, child.alternate);
  };
  Reflect.set(window, 'rendered', rendered);
  Reflect.set(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
    onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => walk(root.current, root.current.alternate),
  });
}
