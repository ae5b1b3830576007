import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A report in the folder of samples, with what it prints and which identities it breaks. */
export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly truth: Truth;
}

export interface Truth {
  readonly organization: string | null;
  readonly year: number | null;
  readonly cells: Readonly<Record<string, number | null>>;
  readonly breaks?: readonly string[];
}

/** The parts of an exported document that the tests look at. */
export interface Exported {
  readonly organization: string | null;
  readonly year: number | null;
  readonly cells: Readonly<Record<string, { readonly value: number | null; readonly origin: string }>>;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly outcome: string }[];
  readonly edits: readonly { readonly cell: string; readonly from: number | null; readonly to: number | null }[];
}

const SAMPLES = new URL('../public/samples/', import.meta.url);
const TRUTHS = new URL('./samples/', import.meta.url);
const SHARED = new URL('../../shared/reports/', import.meta.url);

export function listSamples(): readonly Sample[] {
  return readdirSync(TRUTHS)
    .map((name) => name.replace('.truth.json', ''))
    .map(loadSample);
}

export function loadSample(id: string): Sample {
  const text = readFileSync(new URL(`${id}.txt`, SAMPLES), 'utf8');
  return { id, text, truth: JSON.parse(readFileSync(new URL(`${id}.truth.json`, TRUTHS), 'utf8')) };
}

/** A published report that lies beside the repository; null where that folder is missing. */
export function loadShared(id: string): Sample | null {
  if (!existsSync(SHARED)) return null;
  const text = readFileSync(new URL(`${id}.txt`, SHARED), 'utf8');
  return { id, text, truth: JSON.parse(readFileSync(new URL(`${id}.truth.json`, SHARED), 'utf8')) };
}

/** What a clipboard holds, by type. */
export type Clip = Readonly<Record<string, string>>;

/** Pastes where the focus is, as Ctrl+V does. */
export async function paste(page: Page, clip: Clip): Promise<void> {
  await page.evaluate((texts) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, clip);
}

/** Copies or cuts what is selected: what the app puts on the clipboard. */
export async function take(page: Page, kind: 'copy' | 'cut'): Promise<Clip> {
  return page.evaluate((type) => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return Object.fromEntries(clipboardData.types.map((name) => [name, clipboardData.getData(name)]));
  }, kind);
}

/** Opens a report from the start screen. */
export async function openReport(page: Page, text: string): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: '年度报告全文' })).toBeFocused();
  await paste(page, { 'text/plain': text });
  await expect(page.getByRole('grid').first()).toBeVisible();
}

/** A cell by the labels of its row and column, `一、本年新收… · 总计`. */
export function cellOf(page: Page, name: string): Locator {
  return page.getByRole('gridcell', { name: `${name}:` });
}

export const NEW = '一、本年新收政府信息公开申请数量';
export const CARRIED_IN = '二、上年结转政府信息公开申请数量';

/** What every cell shows, by its id; the ids of the forms are stable names. */
export function readCells(page: Page): Promise<Record<string, string>> {
  return page.getByRole('gridcell').evaluateAll((cells) => {
    const shown = cells.map((cell) => [
      cell.getAttribute('data-cell') ?? '',
      cell.querySelector('.value')?.textContent,
    ]);
    return Object.fromEntries(shown.filter(([id]) => id !== ''));
  });
}

/** How a printed value is shown: a blank as nothing. */
export function shownCells({ cells }: Truth): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, value === null ? '' : String(value)]));
}

/** Exports by a command of the menu, and what the file holds. */
export async function exportFile(page: Page, name: RegExp): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name }).click();
  return readDownload(await download);
}

export async function readDownload(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

export async function exportDocument(page: Page): Promise<Exported> {
  return JSON.parse(await exportFile(page, /JSON/));
}

/** Drops files anywhere in the window. */
export async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly type: string; readonly text: string }[],
): Promise<void> {
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, type, text } of list) dataTransfer.items.add(new File([text], name, { type }));
    for (const kind of ['dragover', 'drop']) {
      window.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, files);
}

/** Waits until the work lies on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('已保存到本机')).toBeVisible();
}
