import { MinHeap } from "./heap.ts";

/** Cost of one unit where `flow` units flow and `step` more are to; does not decrease in `flow`. Whole numbers. */
type Cost = number | ((flow: number, step: number) => number);

/**
 * The cheapest circulation with convex costs, by capacity scaling with node potentials. Everything is a whole number below
 * 2^53, so all sums are exact.
 */
export class FlowNetwork {
  /** By node, once solved: cost + potential[from] − potential[to] ≥ 0 for every unit that could still move. */
  readonly potential: Float64Array;
  private readonly excess: Float64Array;
  private readonly arcs: number[][];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly cap: number[] = [];
  private readonly cost: Cost[] = [];
  private readonly flow: number[] = [];
  /** Cost of the next step, and of the last one: what taking it back returns. */
  private readonly next: number[] = [];
  private readonly last: number[] = [];
  private step = 1;

  constructor(private readonly nodes: number) {
    this.potential = new Float64Array(nodes);
    this.excess = new Float64Array(nodes);
    this.arcs = Array.from({ length: nodes }, () => []);
  }

  /** Arcs are numbered in the order in which they are added. */
  add(from: number, to: number, cap: number, cost: Cost): void {
    const arc = this.from.length;
    this.from.push(from);
    this.to.push(to);
    this.cap.push(cap);
    this.cost.push(cost);
    this.flow.push(0);
    this.next.push(0);
    this.last.push(0);
    this.arcs[from]?.push(arc);
    this.arcs[to]?.push(arc);
  }

  flowOf(arc: number): number {
    return this.flow[arc] as number;
  }

  /** @param largest No more than this flows through any arc at the optimum. */
  solve(largest: number): void {
    let step = 1;
    while (step * 2 <= largest) step *= 2;
    for (; step >= 1; step /= 2) {
      this.step = step;
      for (let arc = 0; arc < this.from.length; arc++) this.settle(arc);
      while (this.augment());
    }
  }

  /** Moves the arc's flow until no step along it pays, whatever that does to its ends. */
  private settle(arc: number): void {
    this.reprice(arc);
    while (this.forward(arc) < 0) this.move(arc, this.step);
    while (this.backward(arc) < 0) this.move(arc, -this.step);
  }

  private reprice(arc: number): void {
    const cost = this.cost[arc] as Cost;
    const flow = this.flow[arc] as number;
    const step = this.step;
    if (typeof cost === "number") {
      this.next[arc] = cost;
      this.last[arc] = cost;
      return;
    }
    if (flow + step <= (this.cap[arc] as number)) this.next[arc] = cost(flow, step);
    if (flow >= step) this.last[arc] = cost(flow - step, step);
  }

  private move(arc: number, by: number): void {
    this.flow[arc] = (this.flow[arc] as number) + by;
    this.excess[this.from[arc] as number] = (this.excess[this.from[arc] as number] as number) - by;
    this.excess[this.to[arc] as number] = (this.excess[this.to[arc] as number] as number) + by;
    this.reprice(arc);
  }

  private difference(arc: number): number {
    return (this.potential[this.from[arc] as number] as number) - (this.potential[this.to[arc] as number] as number);
  }

  /** Reduced cost of a step along the arc; infinite where there is no room for it. */
  private forward(arc: number): number {
    const room = (this.cap[arc] as number) - (this.flow[arc] as number);
    return room < this.step ? Number.POSITIVE_INFINITY : (this.next[arc] as number) + this.difference(arc);
  }

  private backward(arc: number): number {
    return (this.flow[arc] as number) < this.step
      ? Number.POSITIVE_INFINITY
      : -(this.last[arc] as number) - this.difference(arc);
  }

  /** Moves one step from where there is too much to the nearest place with too little. False where no step can be. */
  private augment(): boolean {
    const { nodes, step, excess, potential } = this;
    const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    const by = new Int32Array(nodes).fill(-1);
    const done = new Uint8Array(nodes);
    const heap = new MinHeap();
    for (let node = 0; node < nodes; node++) {
      if ((excess[node] as number) < step) continue;
      distance[node] = 0;
      heap.push(0, node);
    }
    let end = -1;
    while (end < 0) {
      const node = heap.pop();
      if (node < 0) return false;
      if (done[node]) continue;
      done[node] = 1;
      if ((excess[node] as number) <= -step) {
        end = node;
        break;
      }
      for (const arc of this.arcs[node] as number[]) {
        const along = this.from[arc] === node;
        const other = (along ? this.to[arc] : this.from[arc]) as number;
        if (done[other]) continue;
        const reached = (distance[node] as number) + (along ? this.forward(arc) : this.backward(arc));
        if (reached < (distance[other] as number)) {
          distance[other] = reached;
          by[other] = arc;
          heap.push(reached, other);
        }
      }
    }
    const length = distance[end] as number;
    for (let node = 0; node < nodes; node++) {
      potential[node] = (potential[node] as number) + Math.min(length, distance[node] as number);
    }
    for (let node = end; by[node] !== -1; ) {
      const arc = by[node] as number;
      const along = this.to[arc] === node;
      this.move(arc, along ? step : -step);
      node = (along ? this.from[arc] : this.to[arc]) as number;
    }
    return true;
  }
}
