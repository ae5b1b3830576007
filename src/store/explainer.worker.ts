import { startCheck } from '../check/incremental.ts';
import { explainFindings, STEPS } from '../check/localize/explain.ts';
import type { Report } from '../report/report.ts';

/** Explains findings that take long beside the page, so that it stays alive. */
self.onmessage = ({ data }: MessageEvent<Report>): void => {
  self.postMessage(explainFindings(data, startCheck(data), STEPS.atLeisure).findings);
};
