import { phragmms, seqPhragmen } from "../elections/elect.ts";
import { type Score, scoreOf } from "../elections/score.ts";
import { supportsOf } from "../elections/supports.ts";
import type { Balancing } from "../elections/types.ts";
import { indexed, type NamedSnapshot } from "../snapshot/named.ts";

/** How a solution is made. Whether it is reduced changes who backs whom, not who wins with how much. */
export interface Configuration {
  readonly name: string;
  readonly algorithm: "seq-phragmen" | "phragmms";
  readonly balancing: Balancing | null;
}

const sequential = (iterations: number): Configuration => ({
  name: iterations ? `seq-phragmen, ${iterations} iterations` : "seq-phragmen",
  algorithm: "seq-phragmen",
  balancing: iterations ? { iterations, tolerance: 0n } : null,
});

/** What chains elect with: on chain without balancing; the miner's 10 iterations; 20, as others who submit use. */
export const CONFIGURATIONS: readonly Configuration[] = [sequential(0), sequential(10), sequential(20)];

/** A predicted or a real set: accounts with what backs them, planck. */
export type ElectedSet = ReadonlyMap<string, bigint>;

export interface Prediction {
  readonly configuration: Configuration;
  /** Exposures as the chain would have them. */
  readonly elected: ElectedSet;
  readonly score: Score;
}

/** The next set under one configuration. Throws `SnapshotError`. */
export function predict(
  snapshot: NamedSnapshot,
  configuration: Configuration,
  onSeat?: (done: number) => void,
): Prediction {
  const numbered = indexed(snapshot);
  const options = { seats: snapshot.seats, balancing: configuration.balancing };
  const elect = configuration.algorithm === "phragmms" ? phragmms : seqPhragmen;
  const supports = supportsOf(numbered, elect(numbered, options, onSeat));
  const elected = new Map(supports.map(({ candidate, total }) => [snapshot.candidates[candidate] as string, total]));
  return { configuration, elected, score: scoreOf(supports) };
}
