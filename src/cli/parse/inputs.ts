import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Message } from '../../report/finding.ts';

/** One report to parse, or why there is nothing to parse under that name. */
export type Input =
  | { readonly kind: 'text' | 'html'; readonly name: string; readonly content: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'fault'; readonly name: string; readonly fault: Message };

/** The files in the order given; `-` stands for the lines of `stdin`. */
export async function* readInputs(paths: readonly string[], stdin: NodeJS.ReadableStream): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield* readLines(stdin);
    else yield await readPath(path);
  }
}

async function readPath(path: string): Promise<Input> {
  const name = basename(path);
  try {
    return { kind: 'bytes', name, bytes: await readFile(path) };
  } catch (error) {
    return { kind: 'fault', name, fault: sayFault(error) };
  }
}

const FAULTS: Readonly<Record<string, Message>> = {
  ENOENT: { zh: '没有这个文件', en: 'no such file' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' },
  EACCES: { zh: '没有读取这个文件的权限', en: 'no permission to read it' },
};

function sayFault(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS[code] ?? { zh: `文件读不出来（${code}）`, en: `it cannot be read (${code})` };
}

/** NDJSON lines `{"name", "text"}` or `{"name", "html"}`; empty lines are skipped. */
export async function* readLines(stdin: NodeJS.ReadableStream): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield toInput(line, `line ${number}`);
  }
}

function toInput(line: string, place: string): Input {
  const json = parseJson(line);
  const name = typeof json?.name === 'string' ? json.name : place;
  if (typeof json?.text === 'string') return { kind: 'text', name, content: json.text };
  if (typeof json?.html === 'string') return { kind: 'html', name, content: json.html };
  const fault = {
    zh: `第 ${place.slice(5)} 行不是 {"name": "…", "text": "…"} 这样的 JSON`,
    en: `${place} is no JSON of the form {"name": "…", "text": "…"}`,
  };
  return { kind: 'fault', name, fault };
}

function parseJson(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line);
    return typeof json === 'object' && json !== null ? { ...json } : null;
  } catch {
    return null;
  }
}
