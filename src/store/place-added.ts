import { withEntries } from '../base/layered-map.ts';
import type { Edit } from '../dataset/edit.ts';
import { findFreePlace, findLonePlace, findPlacesBeside } from '../scene/place-new.ts';
import type { Places, Point } from '../scene/places.ts';
import { SMALL } from '../scene/small.ts';
import { listStanding } from './arranging.ts';
import { listNewTies } from './excess.ts';
import type { Step } from './history.ts';
import { selectCamera, selectPositions } from './selectors.ts';
import { type State, withDocument, withMoment, withSession } from './state.ts';
import { isKeptWhole } from './whole.ts';

// Where nodes stand that an edit adds or removes.

/** More than this are placed together: one by one each would look at all others. */
const MOST_ONE_BY_ONE = 50;

/** Gives a place to what is new: beside its neighbours, unless it is `wanted` somewhere. The view stays where it was. */
export function placeNew(state: State, edit: Edit, wanted?: Places): { state: State; before: Step['placed'] } {
  const homeless = (edit.nodes?.added ?? []).map(([, { id }]) => id);
  // While the opening is being found, what is new finds its place with all others.
  if (homeless.length === 0 || state.moment.settling === 'open') return { state, before: new Map() };
  const standing = listStanding(state);
  const before = new Map(homeless.map((id) => [id, null]));
  const { width, height } = state.moment.stage;
  const around = toNeighbours(edit);
  const middle: Point = [width / 2, height / 2];
  const left = homeless.filter((id) => !wanted?.has(id));
  const found = new Map([...(wanted ?? [])].filter(([id]) => before.has(id)));
  if (left.length > MOST_ONE_BY_ONE) {
    const waiting = new Map(left.map((id) => [id, around.get(id) ?? []]));
    for (const [id, place] of findPlacesBeside(withEntries(standing, found), waiting, middle)) found.set(id, place);
  } else {
    const old = selectPositions(state);
    const isSmall = old.length / 2 + homeless.length <= SMALL;
    const taken = new Float64Array(old.length + 2 * homeless.length);
    taken.set(old);
    for (const [step, place] of [...found.values()].entries()) taken.set(place, old.length + 2 * step);
    for (const id of left) {
      const neighbours = (around.get(id) ?? []).flatMap((other) => {
        const place = found.get(other) ?? standing.get(other);
        return place ? [place] : [];
      });
      const end = old.length + 2 * found.size;
      const others = taken.subarray(0, end);
      const place =
        isSmall && neighbours.length === 0
          ? findLonePlace(others, middle, width / height)
          : findFreePlace(others, neighbours, middle);
      taken.set(place, end);
      found.set(id, place);
    }
  }
  const places = withEntries(standing, found);
  // A map that was fitted to what the live layout has found would be fitted anew.
  const isFitted = state.document.found !== null && state.document.places === null;
  const camera = isFitted ? selectCamera(state) : state.session.camera;
  const seen = withSession(state, { camera });
  // What was seen whole is so still: no hand has chosen that view.
  const next = isKeptWhole(state) ? withMoment(seen, { fitted: camera }) : seen;
  return { state: withDocument(next, { places }), before };
}

/** Where nodes stood that an edit removes, as far as somebody has put them there: they come back to it. */
export const listLeft = ({ document: { places } }: State, { nodes }: Edit): Places =>
  new Map(
    (nodes?.removed ?? []).flatMap(([, { id }]) => {
      const place = places?.get(id);
      return place ? [[id, place]] : [];
    }),
  );

/** What an edit removes stands nowhere any more. */
export function withoutGone(state: State, { nodes }: Edit): State {
  const { places } = state.document;
  if (!places || !nodes?.removed.length) return state;
  return withDocument(state, {
    places: withEntries(
      places,
      nodes.removed.map(([, { id }]) => [id, undefined]),
    ),
  });
}

/** Who is tied to whom by what an edit adds or changes: who is new has no other ties. */
function toNeighbours(edit: Edit): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, string[]>();
  const put = (id: string, other: string) => around.get(id)?.push(other) ?? around.set(id, [other]);
  for (const { source, target } of listNewTies(edit)) {
    put(source, target);
    if (target !== source) put(target, source);
  }
  return around;
}
