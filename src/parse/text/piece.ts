/** A stretch of folded text and the source range it stands for; unit for unit where the lengths agree. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
