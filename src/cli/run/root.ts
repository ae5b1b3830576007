import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever a command was called from; without a slash at its end. */
export function findRoot(): string {
  return fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
}
