/** How a story is to be played. */
export interface Manner {
  /** What is random in it comes of this number alone. */
  readonly seed: number;
  /** True where it is one of many in a bounded time: a story that can be told shorter is. */
  readonly short: boolean;
}
