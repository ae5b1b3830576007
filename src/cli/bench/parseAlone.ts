/** The parser alone, as one module that a page can load. */

export { parseReport } from '../../parse/parse.ts';
