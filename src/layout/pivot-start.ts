import { numberAt } from '../base/assert.ts';
import { type Random, seededRandom } from '../base/random.ts';
import { measureExtent } from './opening/fit.ts';
import { type Graph, listNeighbours, type Neighbours, walk } from './walk.ts';

/** Nodes from which all distances are known: more of them cost more and hardly change the picture. */
const PIVOTS = 40;
const ROUNDS = 30;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Where a layout of a large network starts: each connected part by its distances, in ties, from a few pivots (Brandes
 * and Pich 2007, "Eigensolver methods for progressive multidimensional scaling of large data"), the parts side by
 * side, the largest in the middle. `room` is the side of the square for one node; x0, y0, x1, y1, … round (0, 0).
 * O((n + m) · pivots).
 */
export function placeByPivots(graph: Graph, room: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  const positions = new Float64Array(graph.count * 2);
  const neighbours = listNeighbours(graph);
  let before = 0;
  for (const [index, part] of listParts(graph.count, neighbours).entries()) {
    const places = placePart(part, neighbours, random);
    const extent = measureExtent(places);
    const reach = room * Math.sqrt(part.length);
    const scale = reach / Math.max(extent.width, extent.height);
    const away = index === 0 ? 0 : room * Math.sqrt((before + part.length / 2) / Math.PI);
    const [x, y] = [away * Math.cos(index * GOLDEN), away * Math.sin(index * GOLDEN)];
    for (const [rank, node] of part.entries()) {
      // Nodes alike in all distances, the leaves of one hub, would be one point.
      const stir = () => (random() - 0.5) * room;
      positions[node * 2] = x + (numberAt(places, rank * 2) - extent.x - extent.width / 2) * scale + stir();
      positions[node * 2 + 1] = y + (numberAt(places, rank * 2 + 1) - extent.y - extent.height / 2) * scale + stir();
    }
    before += part.length;
  }
  return positions;
}

/** The connected parts of a graph, the largest first. */
function listParts(count: number, neighbours: Neighbours): Int32Array[] {
  const hops = new Int32Array(count).fill(-1);
  const queue = new Int32Array(count);
  const parts: Int32Array[] = [];
  for (let node = 0; node < count; node++) {
    if (hops[node] === -1) parts.push(queue.slice(0, walk(node, neighbours, hops, queue)));
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** Two coordinates for each node of a connected part, in its order; their scale says nothing. */
function placePart(part: Int32Array, neighbours: Neighbours, random: Random): Float64Array {
  const pivots = Math.min(PIVOTS, part.length);
  if (part.length < 3) return Float64Array.from({ length: part.length * 2 }, (_, i) => i / 2);
  const squares = measureFromPivots(part, pivots, neighbours);
  const middle = centre(squares, part.length, pivots);
  const first = findAxis(middle, pivots, random, null);
  const second = findAxis(middle, pivots, random, first);
  const places = new Float64Array(part.length * 2);
  for (let rank = 0; rank < part.length; rank++) {
    for (let k = 0; k < pivots; k++) {
      const value = squares[rank * pivots + k] as number;
      places[rank * 2] = (places[rank * 2] as number) + value * (first[k] as number);
      places[rank * 2 + 1] = (places[rank * 2 + 1] as number) + value * (second[k] as number);
    }
  }
  return places;
}

/** Squares of the distances to each pivot, row by row; each pivot is as far from those before it as there is one. */
function measureFromPivots(part: Int32Array, pivots: number, neighbours: Neighbours): Float64Array {
  const count = neighbours.starts.length - 1;
  const hops = new Int32Array(count);
  const queue = new Int32Array(count);
  const nearest = new Int32Array(part.length).fill(2 ** 30);
  const squares = new Float64Array(part.length * pivots);
  let pivot = 0;
  for (let k = 0; k < pivots; k++) {
    hops.fill(-1);
    walk(numberAt(part, pivot), neighbours, hops, queue);
    pivot = 0;
    for (let rank = 0; rank < part.length; rank++) {
      const away = hops[part[rank] as number] as number;
      squares[rank * pivots + k] = away * away;
      nearest[rank] = Math.min(nearest[rank] as number, away);
      if ((nearest[rank] as number) > (nearest[pivot] as number)) pivot = rank;
    }
  }
  return squares;
}

/** Takes the means of rows and columns away, in place; gives the product with itself, pivots × pivots. */
function centre(squares: Float64Array, count: number, pivots: number): Float64Array {
  const columns = new Float64Array(pivots);
  for (let i = 0; i < squares.length; i++)
    columns[i % pivots] = numberAt(columns, i % pivots) + numberAt(squares, i) / count;
  const all = columns.reduce((sum, mean) => sum + mean, 0) / pivots;
  const product = new Float64Array(pivots * pivots);
  for (let rank = 0; rank < count; rank++) {
    const row = squares.subarray(rank * pivots, (rank + 1) * pivots);
    const mean = row.reduce((sum, value) => sum + value, 0) / pivots;
    for (let k = 0; k < pivots; k++) row[k] = -0.5 * ((row[k] as number) - (columns[k] as number) - mean + all);
    for (let k = 0; k < pivots; k++) {
      const value = row[k] as number;
      for (let l = 0; l <= k; l++) {
        product[k * pivots + l] = (product[k * pivots + l] as number) + value * (row[l] as number);
      }
    }
  }
  for (let k = 0; k < pivots; k++)
    for (let l = 0; l < k; l++) product[l * pivots + k] = numberAt(product, k * pivots + l);
  return product;
}

/** The longest axis of a symmetric matrix, or the longest across another one: power iteration. */
function findAxis(matrix: Float64Array, size: number, random: Random, across: Float64Array | null): Float64Array {
  let axis = Float64Array.from({ length: size }, () => random() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    const grown = axis.map((_, k) => {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += (matrix[k * size + l] as number) * (axis[l] as number);
      return sum;
    });
    const along = across ? grown.reduce((sum, value, k) => sum + value * numberAt(across, k), 0) : 0;
    const free = across ? grown.map((value, k) => value - along * numberAt(across, k)) : grown;
    const length = Math.hypot(...free);
    if (length === 0) return axis;
    axis = free.map((value) => value / length);
  }
  return axis;
}
