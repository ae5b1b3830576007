import { once } from 'node:events';
import { readInputs } from './parse/inputs.ts';
import { isUnreadable, parseInput } from './parse/parseInput.ts';

const USAGE = `npm run --silent parse -- FILE…
  Prints one report document a line (NDJSON) for each file, in the order given.
  - or no file: reads NDJSON lines {"name": "…", "text": "…"} (or "html") from standard input and answers each in order.
  A file that cannot be read gives a document with its problem and no cells; the exit status is then 1 at the end.`;

const args = process.argv.slice(2);
process.stdout.on('error', stopWhenClosed);
if (args.includes('--help')) console.log(USAGE);
else process.exitCode = await parseAll(args.length > 0 ? args : ['-']);

async function parseAll(paths: readonly string[]): Promise<number> {
  let status = 0;
  for await (const input of readInputs(paths, process.stdin)) {
    const document = await parseInput(input);
    if (isUnreadable(document)) status = 1;
    if (!process.stdout.write(`${JSON.stringify(document)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}

/** The reader of our output went away, as `head` does: there is nobody left to tell. */
function stopWhenClosed(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}
