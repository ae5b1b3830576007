import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { renderCase } from '../src/press/pressCase.ts';
import { PRESS_CASES } from '../src/press/pressCases.ts';
import { encodeText } from '../src/read/encoding/encodeText.ts';
import { expect, test } from './fixtures.ts';
import { cellOf, expectSaved, loadSample, openReport, readCells } from './gouji.ts';

const SAMPLE = loadSample('linxi-2024');
const OTHER = loadSample('yunqi-2024');

function renderHtml(): string {
  const one = PRESS_CASES.find(({ id }) => id === 'html-word');
  if (!one) throw new Error('no HTML case');
  return renderCase(one, 3).content;
}

test('what Word puts on the clipboard is read by its tables, with the characters of each cell', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: '年度报告全文' })).toBeFocused();
  await page.evaluate(async (html) => {
    const plain = new Blob(['碧溪乡的报告'], { type: 'text/plain' });
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': plain });
    await navigator.clipboard.write([item]);
  }, renderHtml());
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('grid')).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('碧溪乡');
  await expect(page.getByRole('region', { name: '原文' })).toContainText('本年新收政府信息公开申请数量');
});

test('of two reports in one paste the reviewer is asked which, and the open one stays until then', async ({ page }) => {
  await openReport(page, OTHER.text);
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, `${SAMPLE.text}\n${OTHER.text}`);
  const dialog = page.getByRole('dialog', { name: '找到 2 份报告' });
  await expect(dialog.getByRole('button', { name: /2024 年度/ })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('云栖镇');
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], '两份.txt'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, `${SAMPLE.text}\n${OTHER.text}`);
  await dialog.getByRole('button', { name: /临溪街道/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('临溪街道');
});

test('a file in GBK is read and what it lost is said, after a reload too; one that Gouji cannot read is named with what to do', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: '年度报告全文' })).toBeFocused();
  await dropBytes(
    page,
    '报告.pdf',
    [...'%PDF-1.7'].map((character) => character.charCodeAt(0)),
  );
  await expect(page.getByRole('alert')).toContainText('“报告.pdf”打不开：PDF 文件不完整或已损坏');
  await dropBytes(page, '报告.docx', [0x50, 0x4b, 3, 4]);
  await expect(page.getByRole('alert')).toContainText('复制');
  await dropBytes(page, '临溪.txt', [...encodeText(SAMPLE.text, 'gb18030'), 0xff]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('临溪街道');
  await expect(cellOf(page, '规章 · 本年制发件数')).toHaveText('0');
  const note = page.getByText('按 GBK 读取，有 1 处字符读不出来');
  await expect(note).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(note).toBeVisible();
});

const REPORTS = new URL('./reports/', import.meta.url);

for (const [file, body] of [
  ['office-document-zeros-blank.docx', '银川县市场监督管理局'],
  ['pdf-without-fonts-2019.pdf', '沙塘市水利局'],
] as const) {
  test(`${file} is read by its tables, dropped or picked, each blank in its place; one that breaks off is named`, async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('textbox', { name: '年度报告全文' })).toBeFocused();
    const bytes = [...readFileSync(new URL(file, REPORTS))];
    await page.locator('input[type="file"]').setInputFiles(fileURLToPath(new URL(file, REPORTS)));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(body);
    await dropBytes(page, file, bytes.slice(0, 2000));
    await expect(page.getByRole('alert')).toContainText(`“${file}”打不开`);
    await dropBytes(page, OTHER_DOCUMENT, [...readFileSync(new URL(OTHER_DOCUMENT, REPORTS))]);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('和塘市市场监督管理局');
    await dropBytes(page, file, bytes);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(body);
    const { cells } = JSON.parse(readFileSync(new URL(file.replace(/\.\w+$/, '.truth.json'), REPORTS), 'utf8'));
    const shown = Object.entries(cells).map(([id, value]) => [id, value === 'blank' ? '' : String(value)]);
    expect(await readCells(page)).toMatchObject(Object.fromEntries(shown));
    await expectSaved(page);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(body);
  });
}

const OTHER_DOCUMENT = 'office-document-mistakes.docx';
/** Drops one file anywhere in the window. */
async function dropBytes(page: Page, name: string, bytes: readonly number[]): Promise<void> {
  await page.evaluate(
    (file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(file.bytes)], file.name));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, bytes },
  );
}
