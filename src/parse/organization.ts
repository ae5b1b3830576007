import { isBody } from './title.ts';

/**
 * The body that reports, in the fullest form that is printed: by the title, else the signature, else the name that
 * fills in the statistics form, else the name that the narrative begins its sentences with.
 */
export function findOrganization(text: string, titled: string | null, bodyFrom: number): string | null {
  const signed = findSignature(text.slice(bodyFrom));
  const stated = findStated(text);
  const name = titled ?? signed ?? stated ?? findSpoken(text);
  return name && addRegion(text, addSuffix(name, [signed, stated, findSource(text)]));
}

/** The last line that is nothing but a name, with the date below it or at the text's end. */
function findSignature(body: string): string | null {
  const lines = body.split('\n').map((line) => line.replace(/[\s|]+/g, ''));
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    const name = line.replace(/\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?$/, '');
    if (!isName(name)) continue;
    const next = lines.slice(at + 1).find((other) => other !== '') ?? '';
    if (name !== line || /^(?:\d{4}年\d{1,2}月\d{1,2}日?|二[〇零○].*日)$/.test(next)) return name;
  }
  return null;
}

function isName(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 30 &&
    /^[\u4e00-\u9fff()]+$/.test(text) &&
    isBody(text) &&
    !/^[一二三四五六七]、/.test(text)
  );
}

function findStated(text: string): string | null {
  const match = /填报单位\s{0,3}(?:\(盖章\))?\s{0,3}[::]?\s{0,4}([\u4e00-\u9fff]{3,30})/.exec(text);
  return match?.[1] && isBody(match[1]) ? match[1] : null;
}

function findSource(text: string): string | null {
  const match = /(?:来源|发布机构|发布单位|公开主体|信息来源)\s{0,3}[::|]?\s{0,4}([\u4e00-\u9fff]{3,30})/.exec(text);
  return match?.[1] && isBody(match[1]) ? match[1] : null;
}

/** `云栖镇` signed or filled in as `云栖镇人民政府` is the latter. */
function addSuffix(name: string, others: readonly (string | null)[]): string {
  const fuller = others.filter((other) => other?.startsWith(name) && other.length > name.length);
  return fuller[0] ?? name;
}

/** `洪山区人民政府` that the text also calls `青州市洪山区人民政府` is the latter. */
function addRegion(text: string, name: string): string {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const run = /[\u4e00-\u9fff]{2,14}$/.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
    const region = run.replace(/^.*[由在与和对经为系向及请是]/, '');
    if (/^[\u4e00-\u9fff]{2,10}[省市州县区盟旗]$/.test(region) && !/我|本|全|各|该/.test(region)) return region + name;
  }
  return name;
}

const OPENING =
  /(?:^|[\n,。;:年度])\s{0,4}((?!我|本|全|各|该|其|进|加|为|对|在|上|下|由|按|根|共|主|政)[\u4e00-\u9fff]{2,12}?(?:人民政府办公室|人民政府|街道办事处|街道|管理委员会|委员会|管理局|办公室|镇|乡|局|厅|中心))/g;

/** The name that most clauses begin with. */
function findSpoken(text: string): string | null {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(OPENING)) {
    const name = match[1] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
  return best && best[1] > 1 ? best[0] : null;
}
