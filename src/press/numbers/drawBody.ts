import type { Random } from '../random.ts';
import type { Body } from '../truth.ts';

const FIRST = ['云', '青', '临', '松', '望', '石', '沙', '柳', '枫', '霞', '银', '双', '永', '和', '碧', '鹤'] as const;
const SECOND = [
  '栖',
  '禾',
  '溪',
  '陵',
  '川',
  '桥',
  '坪',
  '湾',
  '岭',
  '塘',
  '浦',
  '渡',
  '坝',
  '畈',
  '洲',
  '峪',
] as const;

type Kind = (name: string, parent: string) => Omit<Body, 'parent'>;

const KINDS: readonly [Kind, ...Kind[]] = [
  (name) => ({ name: `${name}镇人民政府`, place: `${name}镇`, self: '我镇' }),
  (name) => ({ name: `${name}镇人民政府`, place: `${name}镇`, self: '我镇' }),
  (name) => ({ name: `${name}乡人民政府`, place: `${name}乡`, self: '我乡' }),
  (name) => ({ name: `${name}街道办事处`, place: `${name}街道`, self: '我街道' }),
  (_, parent) => ({ name: `${parent}水利局`, place: `${parent}水利局`, self: '我局' }),
  (_, parent) => ({ name: `${parent}教育和体育局`, place: `${parent}教育和体育局`, self: '我局' }),
  (_, parent) => ({ name: `${parent}市场监督管理局`, place: `${parent}市场监督管理局`, self: '我局' }),
  (_, parent) => ({ name: `${parent}人民政府办公室`, place: `${parent}人民政府办公室`, self: '我办' }),
];

/** An invented township, street office or department and the county above it. */
export function drawBody(random: Random): Body {
  const parent = `${random.pick(FIRST)}${random.pick(SECOND)}${random.pick(['县', '区', '市'])}`;
  return { ...random.pick(KINDS)(`${random.pick(FIRST)}${random.pick(SECOND)}`, parent), parent };
}
