/** Nodes by key, the smallest first; of equal keys the smaller node. */
export class MinHeap {
  private readonly keys: number[] = [];
  private readonly nodes: number[] = [];

  push(key: number, node: number): void {
    const { keys, nodes } = this;
    let place = keys.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!before(key, node, keys[parent] as number, nodes[parent] as number)) break;
      keys[place] = keys[parent] as number;
      nodes[place] = nodes[parent] as number;
      place = parent;
    }
    keys[place] = key;
    nodes[place] = node;
  }

  /** -1 where it is empty. */
  pop(): number {
    const { keys, nodes } = this;
    const top = nodes[0];
    const [key, node] = [keys.pop(), nodes.pop()];
    if (top === undefined || key === undefined || node === undefined) return -1;
    const size = keys.length;
    if (size === 0) return top;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      const right = child + 1;
      if (right < size && before(keys[right], nodes[right], keys[child], nodes[child])) child = right;
      if (!before(keys[child], nodes[child], key, node)) break;
      keys[place] = keys[child] as number;
      nodes[place] = nodes[child] as number;
      place = child;
    }
    keys[place] = key;
    nodes[place] = node;
    return top;
  }
}

const before = (a: number | undefined, nodeA: number | undefined, b: number | undefined, nodeB: number | undefined) =>
  (a as number) < (b as number) || (a === b && (nodeA as number) < (nodeB as number));
