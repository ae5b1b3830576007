/** A box on a page, in points from its upper left corner as it is shown. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words that stand together, and where. */
export interface Word extends Box {
  readonly text: string;
}

/** A line that is drawn across the page or down it: where it stands, and from where to where it goes. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page shows: its words, and the lines that may part them into cells. */
export interface Page {
  readonly words: readonly Word[];
  /** `at` is a height, `from` and `to` are left and right. */
  readonly across: readonly Rule[];
  /** `at` is a distance from the left, `from` and `to` are top and bottom. */
  readonly down: readonly Rule[];
}

/** An affine map: a point goes to `a x + c y + e` and `b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A map from its numbers; missing ones are those that change nothing. */
export function toMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Iterable<number>): Matrix {
  return [a, b, c, d, e, f];
}

/** The map that does `inner` first and `outer` then. */
export function chain(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [x, y] = [
    [outer[0], outer[2]],
    [outer[1], outer[3]],
  ] as const;
  return [
    x[0] * a + x[1] * b,
    y[0] * a + y[1] * b,
    x[0] * c + x[1] * d,
    y[0] * c + y[1] * d,
    x[0] * e + x[1] * f + outer[4],
    y[0] * e + y[1] * f + outer[5],
  ];
}

export function mapPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
