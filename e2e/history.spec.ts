import { expect, test } from './fixtures.ts';
import { expectSaved, loadSample, NEW, openReport, readCells } from './gouji.ts';

const STEPS = 500;

test('500 mixed edits are undone to the first state, after a reload too', async ({ page }) => {
  test.slow();
  await openReport(page, loadSample('qinghe-2024').text);
  const { keyboard } = page;
  const first = await readCells(page);
  const undo = page.getByRole('button', { name: /^可撤销/ });
  await page.getByRole('gridcell', { name: `${NEW} · 自然人:` }).click();
  await page.evaluate(editMixed, STEPS);
  const count = Number(/\d+/.exec((await undo.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThanOrEqual(STEPS);
  const last = await readCells(page);
  await page.evaluate(press, ['Control+z', count] as const);
  await expect(undo).toHaveText('可撤销 0');
  expect(await readCells(page)).toEqual(first);
  await page.evaluate(press, ['Control+y', count] as const);
  expect(await readCells(page)).toEqual(last);

  await expectSaved(page);
  await page.reload();
  await expect(undo).toHaveText(`可撤销 ${count}`);
  expect(await readCells(page)).toEqual(last);
  await keyboard.press('Alt+h');
  await page.getByRole('button', { name: '读入原文' }).click();
  await keyboard.press('Escape');
  await expect(undo).toHaveText('可撤销 0');
  expect(await readCells(page)).toEqual(first);
});

/** Types, clears, pastes ranges, fills and marks, all over the tables, until there are so many steps. */
async function editMixed(steps: number): Promise<void> {
  const field = (): Element => document.activeElement ?? document.body;
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const hit = async (key: string, modifiers: KeyboardEventInit = {}): Promise<void> => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
    await settle();
  };
  const count = (): number => Number(/可撤销 (\d+)/.exec(document.body.textContent ?? '')?.[1]);
  for (let round = 1; count() < steps; round++) {
    document.execCommand('insertText', false, String(100 + round));
    await settle();
    await hit('Enter');
    await hit('Delete');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `${round}\t${round + 1}\n${round + 2}\t${round + 3}`);
    field().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await settle();
    await hit('r', { ctrlKey: true });
    await hit('Enter', { altKey: true });
    await hit(round % 3 === 0 ? 'ArrowRight' : 'ArrowDown');
    if (round % 20 === 0) await hit('Home', { ctrlKey: true });
  }
}

/** Presses a key with Ctrl as often as that. */
async function press([stroke, times]: readonly [string, number]): Promise<void> {
  const key = stroke.replace('Control+', '');
  for (let time = 0; time < times; time++) {
    const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
    if (time % 10 === 9) await new Promise((resolve) => setTimeout(resolve));
  }
}

test('the history says who changed what, when and why, and goes back to any step', async ({ page }) => {
  await openReport(page, loadSample('qinghe-2024').text);
  const { keyboard } = page;
  const cell = page.getByRole('gridcell', { name: '规章 · 本年制发件数:' });
  const history = page.getByRole('dialog', { name: '修改记录' });
  await keyboard.press('Alt+h');
  await history.getByLabel('审核人').fill('王审核');
  await keyboard.press('Escape');
  await keyboard.type('5');
  await keyboard.press('Control+Enter');
  await expect(cell).toHaveText('5');
  await keyboard.press('Alt+h');
  await expect(history).toContainText('王审核');
  await expect(history).toContainText('规章 · 本年制发件数 0 → 5');
  await history.getByLabel(/^理由/).fill('电话核实');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await keyboard.press('Alt+Backspace');
  await expect(cell).toHaveText('0');
  await keyboard.press('Alt+h');
  await expect(history.getByLabel(/^理由/).last()).toHaveValue('电话核实');
  await history.getByRole('button', { name: /^填充 规章/ }).click();
  await keyboard.press('Escape');
  await expect(cell).toHaveText('5');
});
