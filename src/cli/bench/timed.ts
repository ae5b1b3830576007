/** What `npm run bench` times outside of the browser, as one module: it is bundled, for that is how the app ships it. */

export { isTraditional } from '../../parse/fold/traditional.ts';
export { parseReport } from '../../parse/parse.ts';
export { benchCorpus } from './benchCorpus.ts';
export { benchEdits } from './benchEdits.ts';
export { benchLocalize } from './benchLocalize.ts';
