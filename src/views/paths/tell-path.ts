import type { Path } from '../../analysis/paths/find-paths.ts';
import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import type { Relation } from '../../dataset/schema.ts';
import { type ToldNode, tellPath } from '../../language/path-sentence.ts';
import { pathMessages } from '../../language/paths.ts';
import { toInverse } from '../../language/relation.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { tellMapName } from '../../scene/label/text.ts';

/** The relation of a tie. The dataset has passed the gate, so there is one. */
export const relationOf = (network: Network, edge: number): Relation =>
  network.relations.get(at(network.edges, edge).relation) as Relation;

/** A path as one sentence, with the short names that stand on the map. */
export function toSentence(network: Network, { nodes, hops }: Path, language: Language): string {
  const toNode = (node: number): ToldNode => {
    const role = network.kinds.get(at(network.nodes, node).kind)?.role;
    const is = role === 'person' || role === 'session' ? role : 'thing';
    return { name: (is === 'session' ? tellName : tellMapName)(network, node, language), is };
  };
  const steps = hops.map(({ edge, along, to }) => {
    const relation = relationOf(network, edge);
    return { label: relation.label, inverse: toInverse(relation), along, to: toNode(to) };
  });
  return tellPath(toNode(at(nodes, 0)), steps, language);
}

/** The same with a line of evidence for each tie and what the paragraphs are of, as text to pass on. */
export function toIntroduction(network: Network, path: Path, language: Language): string {
  const say = pathMessages[language];
  const lines = path.edges.map((index, step) => {
    const { layer, certainty, evidence, rule } = at(network.edges, index);
    const { paragraphs = [], paraphrase, sources = [] } = evidence ?? {};
    const places = paragraphs.length > 0 ? [`¶${paragraphs.join(', ')}`] : [];
    const basis = [say.layer(layer), ...(certainty ? [say.certainty(certainty)] : []), ...places].join(', ');
    const said = [paraphrase?.[language], rule && say.rule(rule[language]), ...sources].filter(Boolean).join(' ');
    return `${step + 1}. ${buildSentence(network, index, language)} (${basis})${said && `: ${said}`}`;
  });
  const [source] = network.dataset.meta.sources;
  const hasPlaces = path.edges.some((edge) => at(network.edges, edge).evidence?.paragraphs?.length);
  const credit = source && hasPlaces ? ['', say.evidenceFrom(source.title[language], source.url ?? '')] : [];
  return [toSentence(network, path, language), '', ...lines, ...credit].join('\n');
}
