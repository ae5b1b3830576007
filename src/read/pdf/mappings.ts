/** The tables that say which characters a font without its own means, as Chinese fonts that are not embedded need. */

/** Where they lie: beside the built app's scripts, else in the library itself. */
export function mappingsPath(): string {
  const folder = import.meta.env?.PROD ? '../cmaps/' : '../../../node_modules/pdfjs-dist/cmaps/';
  const url = new URL(folder, import.meta.url);
  return url.protocol === 'file:' ? decodeURIComponent(url.pathname) : url.href;
}

/** Loads them in a browser: the library's own loader asks for a page's address, which a worker has not. */
export class Mappings {
  readonly #folder: string;

  constructor({ baseUrl }: { readonly baseUrl: string }) {
    this.#folder = baseUrl;
  }

  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const answer = await fetch(`${this.#folder}${name}.bcmap`);
    if (!answer.ok) throw new Error(name);
    return { cMapData: new Uint8Array(await answer.arrayBuffer()), isCompressed: true };
  }
}
