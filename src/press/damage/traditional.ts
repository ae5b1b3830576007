import { Converter } from 'opencc-js/cn2t';
import type { Damage } from '../damage.ts';

const toTraditional = Converter({ from: 'cn', to: 't' });
const toTaiwan = Converter({ from: 'cn', to: 'twp' });

/** A page that was switched to traditional characters. */
export const traditional: Damage = { id: 'traditional', apply: (text) => toTraditional(text) };

/** Traditional characters with Taiwan's words: 規範性檔案, 網際網路. */
export const taiwan: Damage = { id: 'taiwan', apply: (text) => toTaiwan(text) };

/** A converter that knows characters but no words: 製發, 強製, 複議, 麵. */
export const faultyTraditional: Damage = {
  id: 'faulty-traditional',
  apply: (text) => toTraditional(text).replace(/[制复覆面系后]/g, (character) => FAULTY[character] ?? character),
};

const FAULTY: Readonly<Record<string, string>> = { 制: '製', 复: '複', 覆: '複', 面: '麵', 系: '係', 后: '後' };
