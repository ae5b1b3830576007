import type { Token } from '../tokens/tokens.ts';

/** Numbers that signs keep apart, as one row each: `7—0—2` where they are fewer than the places of their line. */
export function joinSigned(tokens: readonly Token[], places: number): readonly Token[] {
  const isSign = ({ kind, text }: Token) => kind === 'text' && /^[/—–]+$/.test(text);
  if (!tokens.some(isSign) || tokens.filter(isValue).length >= places) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const touches = last?.to === token.from && (isSign(token) || /[/—–]$/.test(last.text)) && isPlain(last);
    if (last && touches && isPlain(token)) joined[joined.length - 1] = joinTokens(last, token);
    else joined.push(token);
  }
  return joined;
}

function isValue({ kind }: Token): boolean {
  return kind === 'number' || kind === 'mark';
}

function isPlain({ text }: Token): boolean {
  return /^[\d/—–]+$/.test(text);
}

function joinTokens(a: Token, b: Token): Token {
  return { ...a, kind: 'number', to: b.to, text: a.text + b.text, digits: a.digits + b.digits };
}
