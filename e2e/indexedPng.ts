import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A palette holds so many colours; screens of text have hardly more. */
const COLOURS = 256;

/** Squared distance up to which two colours look the same. */
const ALIKE = 150;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One number a pixel, 0xRRGGBB. */
  readonly pixels: Uint32Array;
}

/** The same picture with a palette: a screenshot takes a third of the room, and text stays sharp. */
export function toIndexedPng(png: Buffer): Buffer {
  const picture = decode(png);
  const palette = choosePalette(picture.pixels);
  return encode(picture, palette);
}

/** Reads an 8-bit picture of colours, with or without transparency, as browsers write it. */
function decode(png: Buffer): Picture {
  const head = chunksOf(png, 'IHDR')[0];
  if (!head) throw new Error('no PNG');
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3];
  const raw = inflateSync(Buffer.concat(chunksOf(png, 'IDAT')));
  const bytes = unfilter(raw, width * channels, height, channels);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = bytes.readUIntBE(at * channels, 3);
  return { width, height, pixels };
}

function chunksOf(png: Buffer, wanted: string): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === wanted)
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return found;
}

/** Each line was written as differences to the bytes left of, above, and left above it. */
function unfilter(raw: Buffer, stride: number, height: number, step: number): Buffer {
  const bytes = Buffer.alloc(stride * height);
  for (let line = 0; line < height; line++) {
    const filter = raw[line * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = line * stride + column;
      const left = column >= step ? (bytes[at - step] ?? 0) : 0;
      const up = line > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = column >= step && line > 0 ? (bytes[at - stride - step] ?? 0) : 0;
      bytes[at] = ((raw[line * (stride + 1) + 1 + column] ?? 0) + predict(filter, left, up, corner)) & 0xff;
    }
  }
  return bytes;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 4) return nearestOf(left + up - corner, left, up, corner);
  return [0, left, up, (left + up) >> 1][filter] ?? 0;
}

function nearestOf(target: number, ...values: readonly number[]): number {
  return values.reduce((best, value) => (Math.abs(value - target) < Math.abs(best - target) ? value : best));
}

/** The colours that occur most, none nearly the same as another: so that a small mark keeps its own. */
function choosePalette(pixels: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const palette: number[] = [];
  for (const [colour] of sorted) {
    if (palette.length === COLOURS) break;
    if (palette.every((other) => distance(other, colour) > ALIKE)) palette.push(colour);
  }
  return palette;
}

function encode({ width, height, pixels }: Picture, palette: readonly number[]): Buffer {
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const lines = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of pixels.entries()) {
    const place = places.get(colour) ?? nearestPlace(palette, colour);
    places.set(colour, place);
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = place;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap(channelsOf));
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

function nearestPlace(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => distance(other, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
  const [one, other] = [channelsOf(a), channelsOf(b)];
  return one.reduce((sum, value, channel) => sum + (value - (other[channel] ?? 0)) ** 2, 0);
}

function channelsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
