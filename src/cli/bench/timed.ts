/** What `npm run bench` times outside of the browser, as one module: it is bundled, for that is how the app ships it. */
export { parseReport } from '../../parse/parse.ts';
export { isTraditional } from '../../parse/traditional.ts';
export { benchCorpus } from './benchCorpus.ts';
export { benchEdits } from './benchEdits.ts';
export { benchLocalize } from './benchLocalize.ts';
