import type { Message } from '../report/finding.ts';

/** The largest text that is read, in characters. */
export const LIMIT = 5_000_000;
/** The largest file that is read, in bytes: saved pages hold their pictures, too. */
export const FILE_LIMIT = 30_000_000;

/** Why something too large is not opened, with the limit. */
export function refuseSize(size: number, limit: number): Message {
  const [mb, most] = [(size / 1e6).toFixed(1), (limit / 1e6).toFixed(0)];
  return {
    zh: `内容太大（${mb} MB），上限 ${most} MB，没有打开。年度报告一般不到 0.1 MB，请只粘贴报告本身。`,
    en: `Too large (${mb} MB); the limit is ${most} MB. Nothing was opened. Paste the report alone.`,
  };
}

/** Why a file too large to be read is not opened: what it is, where its first bytes say so, else its size. */
export async function refuseLarge(name: string, head: Uint8Array, size: number): Promise<Message> {
  const [{ findUnreadable }, { cannotRead }] = await Promise.all([
    import('../read/formats.ts'),
    import('../read/problems.ts'),
  ]);
  const format = findUnreadable(head);
  return format ? cannotRead(name, format).message : refuseSize(size, FILE_LIMIT);
}
