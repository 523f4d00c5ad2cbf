import type { Language } from '../../dataset/language.ts';
import { type Marker, markerOf } from '../../dataset/marked-words.ts';
import { formatDays } from '../../language/app.ts';
import type { ColourRow } from '../../language/own-colours.ts';
import { pictureMessages } from '../../language/picture.ts';
import { shareMessages } from '../../language/share.ts';
import type { Filters, Focus } from '../../network/filters.ts';
import { briefName, tellMapName } from '../../scene/label/text.ts';
import { type Scene, toCounted } from '../../scene/scene.ts';
import {
  type AskedGroup,
  type AskedList,
  type AskedLook,
  type Extra,
  sayGroup,
  sayList,
  sayLook,
} from './asked-words.ts';
import { type FilterPart, toFilterParts } from './filter-words.ts';
import {
  type AskedComparison,
  buildColourLegend,
  buildComparedLegend,
  buildGoneLegend,
  buildKindLegend,
  buildTieLegend,
  type ComparedMark,
  type CountedKind,
  type TieSample,
  toComparedWords,
} from './legend.ts';

/** What a picture does with the names for which its map has no room. */
export interface Names {
  /** Nodes that stand on the map as numbers, from 1 on, and by name in a key beside it. */
  readonly keyed: readonly { readonly node: number; readonly name: string }[];
  /** How many have no name and no number. */
  readonly unnamed: number;
}

export const ALL_NAMED: Names = { keyed: [], unnamed: 0 };

/** The words round a picture that make it stand on its own: title, legend of what is visible, source. */
export interface Caption {
  /** Which of its words are in another language than the picture. */
  readonly mark: Marker;
  readonly title: string;
  /** Subtitle, place and days. */
  readonly subtitle: string;
  /** How much is shown. */
  readonly counts: string;
  /** What was asked for, in full, one entry a line: the filters, then the rest. */
  readonly asked: readonly string[];
  /** The filters by themselves, which can be said in short, and the rest. */
  readonly filters: readonly FilterPart[];
  readonly besides: readonly string[];
  readonly kinds: readonly CountedKind[];
  /** Kinds of what is on the map only since it was asked for, which is drawn hollow and counted in no other. */
  readonly framed: readonly CountedKind[];
  /** Colours that entries have of their own. */
  readonly colours: readonly ColourRow[];
  readonly ties: readonly TieSample[];
  /** How nodes stand between two editions, where two are compared. */
  readonly compared: readonly ComparedMark[];
  /** Groups that are drawn, by the number of their colour and letter. */
  readonly groups: readonly { readonly slot: number; readonly label: string }[];
  /** The path that is drawn, from its start to its goal; empty: none is. */
  readonly path: string;
  readonly extra: Extra | null;
  /** The names that stand on the map as numbers only; null: none do. */
  readonly key: Extra | null;
  /** How many names are on the map neither in letters nor by number, in a sentence; empty: none is missing. */
  readonly unnamed: string;
  readonly date: string;
  readonly source: string;
  readonly licence: string;
  readonly credit: string;
}

/** What the visitor asked to see. */
export interface AskedFor extends AskedComparison, AskedLook {
  readonly language: Language;
  readonly filters: Filters;
  readonly focus: Focus | null;
  readonly query?: string;
  /** The groups that were found, by slot. */
  readonly groups?: ReadonlyMap<number, AskedGroup>;
  /** The answer that stands beside the map as a list. */
  readonly list?: AskedList | null;
  /** What of the names the map does not tell. */
  readonly names?: Names;
  /** The day the picture is made, as an ISO date; none: it is not said. */
  readonly day?: string;
}

/** The parts of a card that can be left out, in the order they are read; what the map can't tell is always said. */
export const CARD_PARTS = [
  'title',
  'counts',
  'asked',
  'legend',
  'extra',
  'source',
  'licence',
  'date',
  'credit',
] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** The legend counts what the filters leave; what is only drawn faint is not counted. */
export function buildCaption(scene: Scene, asked: AskedFor): Caption {
  const { network } = scene;
  const { language, list = null, names = ALL_NAMED, day } = asked;
  const { meta } = network.dataset;
  const say = shareMessages[language];
  const seen = toCounted(scene);
  const groups = buildGroupLegend(scene, asked);
  const path = toPathWords(scene, language);
  const besides = toBesides(scene, asked);
  const { kinds, framed, counted, asked: framing } = buildKindLegend(scene, language);
  const tieCount = seen.edges.reduce((sum, mark) => sum + mark, 0);
  const [source] = meta.sources;
  const ties = [...buildTieLegend(scene, language), ...buildGoneLegend(scene, asked, language)];
  const compared = buildComparedLegend(scene, asked, language);
  const filters = toFilterParts(network, asked.filters, asked.focus, language);
  const place = [meta.edition?.[language], meta.place?.[language], formatDays(meta.start, meta.end, language)]
    .filter(Boolean)
    .join(', ');
  return {
    mark: markerOf(network.dataset, language),
    title: meta.title[language],
    subtitle: [meta.subtitle?.[language], place].filter(Boolean).join(' · '),
    counts: say.shown(counted, network.nodes.length, tieCount, framing),
    asked: [filters.map(({ toWords }) => toWords(Infinity)).join(' · '), ...besides].filter(Boolean),
    filters,
    besides,
    kinds,
    framed,
    colours: buildColourLegend(scene, language),
    ties,
    compared,
    groups,
    path,
    extra: list && sayList(network, list, language),
    key:
      names.keyed.length > 0
        ? { title: pictureMessages[language].key, lines: names.keyed.map(({ name }, index) => `${index + 1} ${name}`) }
        : null,
    unnamed: names.unnamed === 0 ? '' : say.unnamed(names.unnamed, counted),
    date: day === undefined ? '' : say.madeOn(formatDays(day, day, language)),
    source: source ? say.source(source.title[language], source.url ?? '') : '',
    licence: meta.licence?.[language] ?? '',
    credit: say.madeWith,
  };
}

/** A picture in a sentence. */
export function toDescription({ subtitle, counts, asked, unnamed }: Caption, language: Language): string {
  return shareMessages[language].description(
    [subtitle, counts, ...asked, unnamed.replace(/\.$/, '')].filter(Boolean).join('. '),
  );
}

/** The same without the parts named. */
export function leaveOut(caption: Caption, parts: readonly CardPart[]): Caption {
  const blank: Readonly<Record<CardPart, Partial<Caption>>> = {
    title: { title: '', subtitle: '' },
    counts: { counts: '' },
    asked: { asked: [], filters: [], besides: [] },
    legend: { kinds: [], framed: [], colours: [], ties: [], compared: [], groups: [], path: '' },
    extra: { extra: null },
    source: { source: '' },
    licence: { licence: '' },
    date: { date: '' },
    credit: { credit: '' },
  };
  return Object.assign({ ...caption }, ...parts.map((part) => blank[part]));
}

/** The parts that have something to say. */
export const listParts = (caption: Caption): readonly CardPart[] =>
  CARD_PARTS.filter((part) => JSON.stringify(leaveOut(caption, [part])) !== JSON.stringify(caption));

/** What was asked for besides the filters, one entry a line. */
function toBesides({ network, emphasis }: Scene, asked: AskedFor): readonly string[] {
  const { language, query = '' } = asked;
  const look = sayLook(asked, language);
  const say = shareMessages[language];
  const centres = emphasis?.trail ? [] : (emphasis?.centres ?? []);
  const names = centres.map((node) => briefName(tellMapName(network, node, language)));
  return [
    ...toComparedWords(network, asked, language),
    ...(query.trim() === '' ? [] : [say.searched(query.trim())]),
    ...(names.length > 0 ? [say.selected(names.join(', '))] : []),
    ...(look === '' ? [] : [look]),
  ];
}

function buildGroupLegend({ network, groups }: Scene, { groups: asked, language }: AskedFor): Caption['groups'] {
  return (groups ?? [])
    .map(({ slot }) => ({ slot, label: sayGroup(network, slot, asked?.get(slot), language) }))
    .sort((one, other) => one.slot - other.slot);
}

function toPathWords({ network, emphasis }: Scene, language: Language): string {
  const nodes = emphasis?.trail?.nodes ?? [];
  const [start, goal] = [nodes[0], nodes.at(-1)];
  if (start === undefined || goal === undefined) return '';
  const nameOf = (node: number) => briefName(tellMapName(network, node, language));
  return shareMessages[language].path(nameOf(start), nameOf(goal), nodes.length - 1);
}
