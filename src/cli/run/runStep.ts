import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findRoot } from './root.ts';

/** One command of a longer run: what it is called in the summary and how it is called in the shell. */
export interface Step {
  readonly name: string;
  /** The program and its arguments; the project's own tools by the name that npm gives them. */
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end with its output on this terminal; true where it succeeded. */
export function runStep({ command, env }: Step): boolean {
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, {
    cwd: findRoot(),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, PATH: toPath() },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** The path with the project's own tools first, so that a command works without npm around it. */
function toPath(): string {
  const separator = process.platform === 'win32' ? ';' : ':';
  return `${join(findRoot(), 'node_modules', '.bin')}${separator}${process.env.PATH ?? ''}`;
}
