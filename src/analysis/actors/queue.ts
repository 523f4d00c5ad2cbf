import { numberAt } from '../../base/assert.ts';

/** Nodes waiting, the nearest first. */
export interface Queue {
  /** Puts a node in, or moves it up after its distance went down. */
  readonly push: (node: number) => void;
  /** Takes the nearest node out; -1 when nobody waits. */
  readonly pop: () => number;
}

/** A binary heap of nodes by the distances in the array, which may go down while they wait. */
export function buildQueue(distance: Float64Array): Queue {
  const heap = new Int32Array(distance.length);
  const placeOf = new Int32Array(distance.length).fill(-1);
  let size = 0;
  const set = (place: number, node: number) => {
    heap[place] = node;
    placeOf[node] = place;
  };
  const distanceAt = (place: number) => distance[heap[place] as number] as number;
  return {
    push: (node) => {
      let place = numberAt(placeOf, node);
      if (place < 0) place = size++;
      while (place > 0) {
        const parent = (place - 1) >> 1;
        if (distanceAt(parent) <= (distance[node] as number)) break;
        set(place, numberAt(heap, parent));
        place = parent;
      }
      set(place, node);
    },
    pop: () => {
      if (size === 0) return -1;
      const first = numberAt(heap, 0);
      placeOf[first] = -1;
      const last = numberAt(heap, --size);
      if (size === 0) return first;
      let place = 0;
      for (let child = 1; child < size; child = 2 * place + 1) {
        if (child + 1 < size && distanceAt(child + 1) < distanceAt(child)) child++;
        if (distanceAt(child) >= (distance[last] as number)) break;
        set(place, numberAt(heap, child));
        place = child;
      }
      set(place, last);
      return first;
    },
  };
}
