import type { Language } from '../../dataset/language.ts';
import { formatMessages } from '../../language/formats.ts';
import { type Filters, NO_FILTERS } from '../../network/filters.ts';
import type { Network } from '../../network/network.ts';
import { tellId } from '../../network/tell-apart.ts';
import { toNetworkWord } from '../../snapshot/file-name.ts';
import { type Json, type Snapshot, toPositionsById } from '../../snapshot/json.ts';
import { toFilterWords } from '../../snapshot/picture/filter-words.ts';
import { selectStanding } from '../../store/standing.ts';
import type { State } from '../../store/state.ts';

/** Everything the present view can be brought back from; `madeAt` is an ISO date with time. */
export function toSnapshot(state: State, madeAt: string): Snapshot {
  const { document, session, moment } = state;
  const { camera, ...chosen } = session;
  const standing = selectStanding(state);
  const view = {
    ...chosen,
    pinned: document.pinned,
    // What it is brought back from; the fields above say the same for other readers.
    address: standing.address,
    palette: standing.palette,
    camera: { ...standing.camera },
    // Whether they are the visitor's own, or follow the pane as at the opening.
    movedCamera: camera !== null,
    movedPositions: document.places !== null,
    pane: moment.pane,
  };
  return {
    dataset: document.dataset,
    layout: document.layout,
    // The opening positions are known where the view comes back; those of a visitor's own come back to the pixel.
    positions: toPositionsById(standing.network, standing.positions, !standing.isPrepared),
    stage: moment.stage,
    view: view as unknown as { readonly [key: string]: Json },
    madeAt,
  };
}

/** The words of a file's name: the dataset, what was asked for, the year. Data are of what is selected in no way. */
export function toFileParts(state: State, withSelection = true): readonly string[] {
  const { focus, language } = state.session;
  const { network, selected } = selectStanding(state);
  const centre = focus ? tellId(network, focus.node, language) : withSelection ? selected : null;
  return toNamed(state, [...toFilterParts(network, state.session.filters, language), centre ?? '']);
}

/** The same of a file with everything in it, which says so where something is filtered out. */
export function toWholeParts(state: State): readonly string[] {
  const { filters, focus, language } = state.session;
  const isFiltered = toFilterWords(selectStanding(state).network, filters, focus, language).length > 0;
  return toNamed(state, [isFiltered ? formatMessages[language].all : '']);
}

const toNamed = ({ document, session }: State, words: readonly string[]): readonly string[] => [
  toNetworkWord(document.dataset.meta, session.language, document.origin === 'own'),
  ...words,
  document.dataset.meta.start?.slice(0, 4) ?? '',
];

/** The first things that the filters ask for, by name, and whatever else they ask of ties, in words. */
function toFilterParts(network: Network, filters: Filters, language: Language): readonly string[] {
  const { kinds, places, themes, sessions, ...rest } = filters;
  const named = [
    ...kinds.map((id) => network.kinds.get(id)?.plural[language] ?? id),
    ...[...places, ...themes, ...sessions].map((id) => tellId(network, id, language)),
  ];
  const others = { ...NO_FILTERS, ...rest };
  return [...named.slice(0, 3), ...toFilterWords(network, others, null, language)];
}
