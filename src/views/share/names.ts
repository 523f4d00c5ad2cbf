import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import { frameMessages } from '../../language/frame.ts';
import { shareMessages } from '../../language/share.ts';
import { tieMessages } from '../../language/ties.ts';
import { tellName } from '../../network/tell-apart.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Caption } from '../../snapshot/picture/caption.ts';
import type { MapNames } from '../../snapshot/picture/map-svg.ts';

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

/** A picture in a sentence. */
export function toDescription({ subtitle, counts, asked, unnamed }: Caption, language: Language): string {
  return shareMessages[language].description(
    [subtitle, counts, ...asked, unnamed.replace(/\.$/, '')].filter(Boolean).join('. '),
  );
}
