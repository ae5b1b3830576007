import { type Input, readReport } from './readReport.ts';

/** Reads large inputs beside the page, so that it stays alive. */
self.onmessage = async (event: MessageEvent<Input>): Promise<void> => {
  self.postMessage(await readReport(event.data));
};
