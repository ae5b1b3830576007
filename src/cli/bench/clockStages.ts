import { join } from 'node:path';
import type { Plugin } from 'vite';
import { BEGINNINGS } from './stages.ts';

const PREFIX = '\0clocked:';

/** Puts a clock around the functions with which the parser's stages begin: the code itself knows of none. */
export function clockStages(root: string): Plugin {
  const clock = join(root, 'src/cli/bench/stages.ts');
  const files = new Map(Object.entries(BEGINNINGS).map(([file, stages]) => [join(root, 'src/parse', file), stages]));
  return {
    name: 'gouji-clock-stages',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || importer.startsWith(PREFIX)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && files.has(found.id) ? PREFIX + found.id : null;
    },
    load(id) {
      const file = id.slice(PREFIX.length);
      const stages = id.startsWith(PREFIX) ? files.get(file) : undefined;
      if (!stages) return null;
      const wrapped = Object.entries(stages).map(
        ([name, stage]) => `export const ${name} = stageClock.clocked(${JSON.stringify(stage)}, whole.${name});`,
      );
      const from = JSON.stringify(file);
      return [
        `import { stageClock } from ${JSON.stringify(clock)};`,
        `import * as whole from ${from};`,
        `export * from ${from};`,
        ...wrapped,
      ].join('\n');
    },
  };
}
