import { openInput } from '../../store/open.ts';
import type { App } from '../context.ts';
import { openPile } from './openPile.ts';
import { toInput } from './toInput.ts';

/** Opens what was dropped, pasted or picked: one file, or several as a pile, of which the first is shown. Or says why not. */
export async function openFiles(app: App, files: readonly File[]): Promise<void> {
  const [file, second] = files;
  if (file && second) await openPile(app, files);
  else if (file) await openFile(app, file);
}

async function openFile({ session }: App, file: File): Promise<void> {
  const input = await toInput(file);
  if ('kind' in input) await openInput(session, input);
  else session.setState({ notice: input });
}
