import { at } from '../../base/assert.ts';
import { finish, type Steps } from '../../base/steps.ts';
import { SIDES } from '../../dataset/sides.ts';
import { isEvent } from '../../network/structure.ts';
import { type ComparedLook, CROWD } from '../figures.ts';
import { type Found, LabelBoard } from './board.ts';
import { findClearOfTies, findSlid } from './clear-of-ties.ts';
import { findPlate, listLandmarks } from './landmarks.ts';
import { findLed, putInPlace } from './led.ts';
import { areSurelyNamed } from './lit.ts';
import { type LabelPlacement, listPlaced, type Obstacle, type PlacedLabel } from './placement.ts';
import { isMet, labelRank, listHubs, SESSION_RANK } from './rank.ts';
import { listTrailBeads } from './trail.ts';

/** Up to this many labels those that have their place move over for one that has none. */
const MOST_MOVING = 600;
/** For one label no more than this many move. */
const MOST_AT_ONCE = 2;
/** Of more nodes in the frame the foremost are asked for a place; while they move, a few of them. */
const MOST_ASKED = { still: 2000, moving: 600 };
/** So many names of what is lit, at most, stand at the end of a line or over what is not lit. */
const MOST_LIT = 40;
/** In a crowd a node that is drawn smaller than this, css px, has a name only where it is a landmark. */
const LEAST_NAMED = 8;
/** Where two editions are compared: who is missing is named before who is new, and both before the rest. */
const LOOK_RANK: Readonly<Record<ComparedLook, number>> = { absent: 4e8, added: 2e8, returned: 0 };
/** Wider than any name, css px. */
const HUB_RANK = 1e4;
/** Which countries and themes are missing is asked before who is. */
const MET_RANK = 1e8;
/** How far from its node a name that must stand may be slid without a line, css px. */
const SURE_REACH = 24;
/** So many names that no side was free for are slid along their nodes, or set in other lines, at the end. */
const MOST_SLID = 12;
/** Where so few alone have no name it may lie on the line to another: where more have none it would not be whole so. */
const MOST_OVER_LINES = 6;
/** So many nodes are looked at, and so many names placed, between two breaths. */
const AT_ONCE = { asked: 2000, placed: 20 };
/** Rounds in which labels take the places of lesser ones; two or three do, each leaves fewer to change. */
const MOST_ROUNDS = 8;

/**
 * Greedy placement by rank: no label lies on another or on a node, and among the free ones of eight sides the one with
 * the fewest ties under it wins. A label that found none comes in where one or two others can move to another side; the
 * foremost also slide along their node or are set in other lines, and of what is lit, up to 40 stand at the end of a
 * line or over nodes that are not lit, of who is missing at the end of a line. A side on which the label would be
 * nearer to another's mark is refused, unless all else is and the name must stand. None is refused a side on which
 * lesser labels alone stand: those go. Where hubs are to be sure of their names one whose own neighbours stand on all of
 * its sides is named farther out, or at the end of a line. Of a few that are selected the plates stand in any case, where they cover the fewest nodes, and no name
 * under them; of many only where they cover no name and nothing that is lit. A plate makes room for the name of a
 * neighbour where it then covers nothing that is lit. Under a path and its numbers no name lies but of
 * what is lit and has no other side. The event is named over nodes where it must be. In a crowd
 * landmarks alone are named from afar, on plates that lie on lesser nodes. In a small network of one's own every name
 * counts: the longest choose first, and stand at the end of a line or over nodes where no side is free. Null: no room
 * at this zoom. About O(nodes) with a grid of 64 px; deterministic.
 */
export const placeLabels = (request: LabelPlacement): readonly (PlacedLabel | null)[] =>
  finish(placeLabelsInSteps(request));

/** The same in steps of some ms. */
export function* placeLabelsInSteps(request: LabelPlacement): Steps<readonly (PlacedLabel | null)[]> {
  const { network, preferred, figures, zoom } = request;
  const board = new LabelBoard(request);
  yield;
  const [first, ringed] = [new Set(request.first ?? []), new Set(request.ringed ?? [])];
  const lookOf = (node: number) => figures.compared?.nodes[node] ?? 'returned';
  // Where every name counts the first are those that stay where they are, whoever they are.
  const lookRank = (node: number) =>
    request.isSmall && first.has(node)
      ? 0
      : LOOK_RANK[lookOf(node)] + (lookOf(node) === 'absent' && isMet(network, node) ? MET_RANK : 0);
  const ranks = new Map<number, number>();
  const drawn = listPlaced(request);
  const isCrowd = drawn.length > CROWD;
  const landmarks = isCrowd ? listLandmarks(request).filter(({ from }) => from <= zoom) : [];
  yield;
  const plated = new Map(landmarks.map(({ node }, index) => [node, 5e8 - index]));
  const kept = new Set([...plated.keys(), ...first, ...ringed]);
  const isNamed = (node: number) => !isCrowd || kept.has(node) || at(figures.nodes, node).width * zoom >= LEAST_NAMED;
  // Of an arrangement in which everybody is named no name is to be lost or to move.
  const isSettled = drawn.every((node) => typeof preferred?.get(node) === 'string');
  const hubs = new Set(isCrowd ? [] : listHubs(network));
  const isTall = Boolean(request.frame && request.frame.width < request.frame.height);
  const order: number[] = [];
  for (const [place, node] of drawn.entries()) {
    if (place % AT_ONCE.asked === AT_ONCE.asked - 1) yield;
    if (!isNamed(node) || !board.isInside(node)) continue;
    order.push(node);
    // Where every name counts those that need the most room choose first, and hubs before them where not all may stand.
    const need = at(request.texts, node).width + (isTall && hubs.has(node) ? HUB_RANK : 0);
    const own = plated.get(node) ?? (request.isSmall ? need : labelRank(network, node));
    ranks.set(node, own + (ringed.has(node) ? 2e9 : first.has(node) ? 1e9 : 0) + lookRank(node));
  }
  const compare = (a: number, b: number) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || a - b;
  order.sort(compare);
  order.length = Math.min(order.length, request.isMoving ? MOST_ASKED.moving : MOST_ASKED.still);
  const canMove = !request.isMoving && !isCrowd && order.length <= MOST_MOVING;
  const areAllSure = areSurelyNamed(request.ringed ?? []);
  const left: number[] = [];
  let placedLit = 0;
  const trail = listTrailBeads(request).map((box) => board.block(box));
  let isTrailOpen = false;
  /** Lets names lie under the path, or none. */
  const openTrail = (isOpen: boolean) => {
    if (isOpen !== isTrailOpen) for (const bead of trail) bead.isGone = isOpen;
    isTrailOpen = isOpen;
  };
  yield;
  for (const [place, node] of order.entries()) {
    if (place % AT_ONCE.placed === AT_ONCE.placed - 1) yield;
    const wish = preferred?.get(node);
    const plate = plated.has(node) && !ringed.has(node) ? findPlate(board, node, kept) : null;
    if (wish === null && !first.has(node) && !plate && !isEvent(network, node)) continue;
    openTrail(false);
    let found = plate ?? board.findSide(node, wish, isSettled);
    if (!ringed.has(node) && !wish) found = findClearOfTies(board, request, node, found);
    if (!found && ringed.has(node)) {
      found = areAllSure ? board.findLeastCovering(node) : board.findOver(node);
      if (!found) continue;
    }
    if (!found && trail.length > 0 && first.has(node)) {
      if (placeLit(node)) continue;
      openTrail(true);
      found = board.findSide(node, wish);
    }
    if (found) board.put(node, found);
    else if (first.has(node) && canMove && makeRoom(node)) continue;
    else if (first.has(node) && placeLit(node)) continue;
    else if (board.isForemost(node) && placeForemost(node)) continue;
    else if (!request.isSmall && isSure(node) && putInPlace(board, node, board.findAny(node))) continue;
    else if (request.areHubsSure && canMove && hubs.has(node) && putInPlace(board, node, findAside(node))) continue;
    else if (isEvent(network, node) && placeEvent(node)) continue;
    else if (!request.isSmall || !placeAnyhow(node)) left.push(node);
  }
  openTrail(false);
  if (canMove) {
    for (const node of left) makeRoom(node);
    takeFromLesser();
    const unnamed = left.filter((node) => !board.placed[node]).sort(compare);
    for (const node of unnamed.slice(0, MOST_SLID)) putInPlace(board, node, findSlid(board, request.texts, node));
    const last = request.isSmall ? unnamed.filter((node) => !board.placed[node]) : [];
    if (last.length <= MOST_OVER_LINES)
      for (const node of last) putInPlace(board, node, findLed(board, request, node, isNoLine));
  }
  return board.placed;

  function isNoLine(other: Obstacle): boolean {
    return !other.isLine && board.isKept(other);
  }

  /** Whether a label is to stand even where it seems to be another's. */
  function isSure(node: number): boolean {
    const isMissed = first.has(node) && (request.isLit || lookOf(node) === 'absent');
    return isSettled || isMissed || labelRank(network, node) >= SESSION_RANK;
  }

  /** A place for the name of what is lit where no side is free: at the end of a line, else over nodes that are not. */
  function placeLit(node: number): boolean {
    const isMissing = lookOf(node) === 'absent';
    if (!(request.isLit || isMissing) || request.isMoving || placedLit >= MOST_LIT) return false;
    let found = isMissing ? (findSlid(board, request.texts, node, SURE_REACH) ?? board.findAny(node)) : null;
    found ??= findLed(board, request, node) ?? (request.trail ? null : board.findAny(node));
    if (request.isLit) found ??= board.findOver(node) ?? findLed(board, request, node, board.isKept);
    if (found) placedLit++;
    return putInPlace(board, node, found);
  }

  /** Where every name counts: slid along its node, at the end of a line, in other lines if need be, else over nodes. */
  function placeAnyhow(node: number): boolean {
    if (!canMove) return false;
    const slid = findSlid(board, request.texts, node, SURE_REACH);
    if (!slid && makeRoom(node)) return true;
    const found =
      slid ??
      findLed(board, request, node) ??
      board.findAny(node) ??
      findLed(board, request, node, board.isKept) ??
      board.findOver(node);
    return putInPlace(board, node, found);
  }

  /** A place for the name of a hub whose own neighbours stand on all of its sides: farther along it, else at the end of a line. */
  function findAside(node: number): Found | null {
    return findSlid(board, request.texts, node, SURE_REACH) ?? findLed(board, request, node);
  }

  /** Where no place is free: over as few nodes as can be, of lit ones over none. */
  function placeEvent(node: number): boolean {
    if (!canMove || !board.isForemost(node)) return false;
    return putInPlace(board, node, first.size > 0 ? board.findOver(node) : board.findLeastCovering(node));
  }

  function placeForemost(node: number): boolean {
    if (!canMove) return false;
    if (makeRoom(node)) return true;
    const found = board.findFarther(node);
    if (found) board.put(node, found);
    return found !== null;
  }

  /** Puts the label where others can move over for it; leaves everything as it was where they can't. */
  function makeRoom(node: number): boolean {
    return SIDES.some((side) => {
      const found = board.tryPlace(node, side);
      if (!found || board.isAnothers(node, found)) return false;
      const others = new Set<number>();
      const isFixed = board.meets(found.taken, node, ({ label }) => {
        others.add(label);
        return label < 0 || (ringed.has(label) && !first.has(node)) || others.size > MOST_AT_ONCE;
      });
      return !isFixed && board.moveOver(node, found, [...others]);
    });
  }

  /** Lets each label that has no place take a side on which lesser labels stand, until none can. */
  function takeFromLesser(): void {
    for (let round = 0, isChanged = true; isChanged && round < MOST_ROUNDS; round++) {
      isChanged = false;
      for (const node of [...left].sort(compare)) {
        const taken = board.placed[node] ? null : findLesser(node);
        if (!taken) continue;
        isChanged = true;
        for (const other of taken.lesser) board.remove(other);
        board.put(node, taken.found);
        for (const other of taken.lesser) {
          const room = board.findSide(other);
          if (room) board.put(other, room);
          else if (first.has(other) && placeLit(other)) continue;
          else if (!left.includes(other)) left.push(other);
        }
      }
    }
  }

  /** The first side on which nothing stands but labels that rank below this one. */
  function findLesser(node: number): { readonly found: Found; readonly lesser: ReadonlySet<number> } | null {
    for (const side of SIDES) {
      const found = board.tryPlace(node, side);
      if (!found || board.isAnothers(node, found)) continue;
      const lesser = new Set<number>();
      const isFixed = board.meets(found.taken, node, ({ label }) => {
        lesser.add(label);
        return label < 0 || compare(label, node) < 0;
      });
      if (!isFixed) return { found, lesser };
    }
    return null;
  }
}
