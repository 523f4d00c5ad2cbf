import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import { frameMessages } from '../../language/frame.ts';
import { shareMessages } from '../../language/share.ts';
import { tieMessages } from '../../language/ties.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { briefName, mapLabel, setLabel } from '../../scene/label/text.ts';
import type { TextMeasure } from '../../scene/label/text-width.ts';
import type { Scene } from '../../scene/scene.ts';
import { type FittedMap, listUnnamed } from './fit-map.ts';
import type { MapNames } from './map-svg.ts';

/** What a picture does with the names for which its map has no room. */
export interface Names {
  /** Nodes that stand on the map as numbers, from 1 on, and by name in a key beside it. */
  readonly keyed: readonly number[];
  /** How many have no name and no number. */
  readonly unnamed: number;
}

export const ALL_NAMED: Names = { keyed: [], unnamed: 0 };
/** A longer key is a book. */
const MOST_KEYED = 60;

/**
 * What to do next about names that found no room on a map set with `names`: first as many numbers as a key can
 * explain, then to say how many are missing. The same again when nothing is left to do.
 */
export function improve(names: Names, { scene, frame }: FittedMap, language: Language, canKey: boolean): Names {
  const missing = listUnnamed({ scene, frame });
  const known = new Set(names.keyed);
  const added = missing.filter((node) => !known.has(node));
  const count = known.size + added.length;
  if (canKey && names.unnamed === 0 && added.length > 0 && count <= MOST_KEYED) {
    // In the order of the alphabet, so that a name is found in the key as well as a number.
    const named = [...known, ...added].map((node) => ({ node, name: nameOf(scene.network, node, language) }));
    named.sort(
      (one, other) => one.name.localeCompare(other.name, language, { numeric: true }) || one.node - other.node,
    );
    return { keyed: named.map(({ node }) => node), unnamed: 0 };
  }
  if (missing.length === names.unnamed) return names;
  // A number that found no room either explains nothing.
  const lost = new Set(missing);
  const keyed = count <= MOST_KEYED ? names.keyed.filter((node) => !lost.has(node)) : [];
  return { keyed, unnamed: missing.length };
}

const nameOf = (network: Network, node: number, language: Language): string =>
  briefName(mapLabel(at(network.nodes, node), language));

/** The scene with numbers in place of the names that a key explains. */
export function toNumbered(scene: Scene, { keyed }: Names, measure: TextMeasure): Scene {
  if (keyed.length === 0) return scene;
  const [texts, labels] = [[...scene.texts], [...scene.labels]];
  for (const [index, node] of keyed.entries()) {
    const figure = scene.figures.nodes[node];
    if (figure) texts[node] = setLabel(`${index + 1}`, figure.label, measure);
    labels[node] = null;
  }
  return { ...scene, texts, labels };
}

/** The key, line by line: each number with its name. */
export const toKeyLines = (network: Network, { keyed }: Names, language: Language): readonly string[] =>
  keyed.map((node, index) => `${index + 1} ${nameOf(network, node, language)}`);

/** What nodes and ties are called in a picture, and the sentence that goes with each. */
export function toNames({ network, figures }: Scene, shownTies: Int32Array, language: Language): MapNames {
  const say = shareMessages[language];
  const { ties } = tieMessages[language];
  const nameOf = (node: number) => tellName(network, node, language);
  return {
    nodeTitle: (node) => {
      const kind = network.kinds.get(at(network.nodes, node).kind)?.label[language] ?? '';
      const counts = ties(at(shownTies, node), at(network.degree, node));
      const isFrame = figures.frame?.includes(node) ?? false;
      return say.nodeTitle(nameOf(node), kind, frameMessages[language].mark(counts, isFrame));
    },
    nodeNote: (node) => at(network.nodes, node).description?.[language] ?? '',
    edgeTitle: (edge) => {
      const { relation, layer } = at(network.edges, edge);
      const words = network.relations.get(relation)?.label[language] ?? relation;
      const [source, target] = [nameOf(at(network.source, edge)), nameOf(at(network.target, edge))];
      const sentence = say.edgeTitle(source, words, target);
      return layer === 'inferred' ? say.edgeInferred(sentence) : sentence;
    },
    edgeNote: (edge) => at(network.edges, edge).evidence?.paraphrase?.[language] ?? '',
  };
}
