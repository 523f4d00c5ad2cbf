import { at, numberAt } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import { markerOf } from '../../dataset/marked-words.ts';
import { type LocalText, langOf } from '../../dataset/text.ts';
import { frameMessages } from '../../language/frame.ts';
import { shareMessages } from '../../language/share.ts';
import { tieMessages } from '../../language/ties.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import type { Scene } from '../../scene/scene.ts';
import { escapeXml, toElement } from '../xml.ts';

/** What is said in the file of nodes and ties, as elements; by index. */
export interface MapWords {
  readonly ofNode: (node: number) => string;
  readonly ofTie: (tie: number) => string;
}

export const NOTHING_SAID: MapWords = { ofNode: () => '', ofTie: () => '' };

/** For whoever cannot see it, and for whoever points at it. */
export function toMapWords(scene: Scene, shownTies: Int32Array, language: Language): MapWords {
  const { nodes, edges, dataset } = scene.network;
  const mark = markerOf(dataset, language);
  // An element has one language: that of the first name.
  const toTitle = (title: string) => toElement('title', { lang: mark(title)[0]?.[1] }, escapeXml(title));
  const toNote = (note: LocalText | undefined) =>
    note?.[language]
      ? toElement('desc', { lang: langOf(note, language, dataset.meta.languages) }, escapeXml(note[language]))
      : '';
  return {
    ofNode: (node) => toTitle(toNodeTitle(scene, node, shownTies, language)) + toNote(nodes[node]?.description),
    ofTie: (tie) => toTitle(toTieTitle(scene.network, tie, language)) + toNote(edges[tie]?.evidence?.paraphrase),
  };
}

/** `Ada, person, 3 ties`. */
export function toNodeTitle({ network, figures }: Scene, node: number, shownTies: Int32Array, language: Language) {
  const kind = network.kinds.get(at(network.nodes, node).kind)?.label[language] ?? '';
  const counts = tieMessages[language].ties(numberAt(shownTies, node), numberAt(network.degree, node));
  const isFrame = figures.frame?.includes(node) ?? false;
  const marked = frameMessages[language].mark(counts, isFrame);
  return shareMessages[language].nodeTitle(tellName(network, node, language), kind, marked);
}

/** `Ada founded Tiny`, and whether somebody inferred it. */
function toTieTitle(network: Network, tie: number, language: Language): string {
  const say = shareMessages[language];
  const { relation, layer } = at(network.edges, tie);
  const words = network.relations.get(relation)?.label[language] ?? relation;
  const [source, target] = [network.source, network.target].map((end) =>
    tellName(network, numberAt(end, tie), language),
  );
  const sentence = say.edgeTitle(source ?? '', words, target ?? '');
  return layer === 'inferred' ? say.edgeInferred(sentence) : sentence;
}
