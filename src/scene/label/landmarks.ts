import { at, numberAt } from '../../base/assert.ts';
import type { Found, LabelBoard } from './board.ts';
import { isKeptClear } from './obstacles.ts';
import type { LabelPlacement } from './placement.ts';
import { labelRank } from './rank.ts';
import { toPillSize } from './sides.ts';

/** Of n nodes the foremost 3 √n may be landmarks: as many as can be held against each other in O(n). */
const SHARE = 3;
/** Of these the ones with so many times as many ties as there are at a node on average; a few in any case. */
const HUB = 2;
const FEWEST = 12;
/** Clear between two plates at least, css px: so much of the crowd is seen between its names. */
const CLEAR = { x: 20, y: 18 };

/** A node whose name stands under it on a plate, and the zoom from which on it does. */
interface Landmark {
  readonly node: number;
  readonly from: number;
}

type Subject = Pick<LabelPlacement, 'network' | 'figures' | 'texts' | 'positions' | 'nodes'>;

/** The last list made for positions: while the view moves it is asked for again and again. */
const lists = new WeakMap<Float64Array, Pick<Subject, 'texts' | 'nodes'> & { readonly list: readonly Landmark[] }>();

/**
 * The nodes that a crowd is known by, the foremost first: those that clusters are called by, then hubs. Each has a zoom
 * from which on its plate covers no plate and no node of one that comes before it. That depends on nothing but
 * where nodes stand, so a name that is there stays as one comes nearer. O(n log n).
 */
export function listLandmarks(request: Subject): readonly Landmark[] {
  const { texts, nodes, positions } = request;
  const known = lists.get(positions);
  if (known?.texts === texts && known.nodes === nodes) return known.list;
  const list = findLandmarks(request);
  lists.set(positions, { texts, nodes, list });
  return list;
}

/** Whom a list is made of, as long as the same are shown: where they stand does not count. */
const foremostOf = new WeakMap<
  Uint8Array,
  Pick<Subject, 'network'> & { readonly heads: readonly number[]; readonly foremost: readonly number[] }
>();

function recallForemost({ network, figures: { heads }, nodes }: Subject): readonly number[] {
  const known = foremostOf.get(nodes);
  if (known?.network === network && known.heads === heads) return known.foremost;
  const ranks = Float64Array.from(network.nodes, (_, node) => labelRank(network, node));
  for (const [place, head] of heads.entries()) ranks[head] = 1e9 - place;
  const order = [...ranks.keys()].filter((node) => nodes[node] === 1);
  order.sort((a, b) => numberAt(ranks, b) - numberAt(ranks, a) || a - b);
  const average = (2 * network.edges.length) / Math.max(1, network.nodes.length);
  const most = Math.ceil(SHARE * Math.sqrt(order.length));
  const isHub = (node: number, place: number) => place < FEWEST || numberAt(network.degree, node) >= HUB * average;
  const isHead = new Set(heads);
  const foremost = order.slice(0, most).filter((node, place) => isHead.has(node) || isHub(node, place));
  foremostOf.set(nodes, { network, heads, foremost });
  return foremost;
}

function findLandmarks(subject: Subject): readonly Landmark[] {
  const { figures, texts, positions } = subject;
  const foremost = recallForemost(subject);
  const plates = foremost.map((node): Plate => {
    const [figure, text] = [at(figures.nodes, node), at(texts, node)];
    const [x, y] = [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)];
    return { x, y, a: figure.width / 2, b: figure.height / 2, ...toPillSize(text) };
  });
  const list: Landmark[] = [];
  for (const [index, plate] of plates.entries()) {
    let from = 0;
    for (let other = 0; other < index && from < Number.POSITIVE_INFINITY; other++) {
      const apart = toZoomApart(plate, at(plates, other));
      // Of one that comes only where the two are apart nothing is to be feared.
      if (apart > at(list, other).from) from = Math.max(from, apart);
    }
    list.push({ node: at(foremost, index), from });
  }
  return list;
}

/** A node in model units, its middle and half its size, with the plate under it, css px. */
interface Plate {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
  readonly width: number;
  readonly height: number;
}

/** The zoom from which on neither plate is on the other or on the other's node. */
function toZoomApart(one: Plate, other: Plate): number {
  const beside = Math.abs(one.x - other.x);
  const below = Math.abs(one.y + one.b - other.y - other.b);
  const [width, height] = [(one.width + other.width) / 2 + CLEAR.x, Math.max(one.height, other.height) + CLEAR.y];
  const apart = Math.min(width / beside, height / below);
  return Math.max(apart, toZoomOff(one, other), toZoomOff(other, one));
}

/** The zoom from which on the plate of one is not on the node of the other. */
function toZoomOff(one: Plate, { x, y, a, b }: Plate): number {
  const beside = Math.abs(one.x - x) - a;
  const [top, bottom] = [y - b - one.y - one.b, y + b - one.y - one.b];
  if (bottom <= 0) return 0;
  const sideways = beside > 0 ? one.width / 2 / beside : Number.POSITIVE_INFINITY;
  return Math.min(sideways, top > 0 ? one.height / top : Number.POSITIVE_INFINITY);
}

/** The place of a name under its node on a plate: on no name, no mark and none of the nodes that are `kept` clear. */
export function findPlate(board: LabelBoard, node: number, kept: ReadonlySet<number>): Found | null {
  const found = board.tryPlace(node, 'b', { isPlate: true });
  return found && !board.meets(found.taken, node, (met) => isKeptClear(met, kept)) ? found : null;
}
