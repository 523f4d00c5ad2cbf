/** Names that no font here has the letters of, that run to the left, or that have colours of their own. */
const NAMES: Readonly<Record<string, string>> = {
  arabic: 'محمد عبد الرحمن 2018',
  hebrew: 'שלום כהן (Haifa)',
  thai: 'สหกรณ์ผู้บริโภค',
  devanagari: 'हिन्दी समिति',
  emoji: '👩‍🌾 Seeds 🌱 co-op',
  marks: 'x̂ and ŷ̃',
  chinese: '平台合作社国际联盟',
  hyphens: 'Co\u00adope\u00adra\u200btive',
};

const both = (text: string) => ({ en: text, id: text });
const evidence = { paragraphs: [1] };

/** A small network of one kind whose nodes are called as in `NAMES`, each tied to the next. */
export function manyScripts(): string {
  const ids = Object.keys(NAMES);
  return JSON.stringify({
    format: 'jejaring-dataset',
    version: 1,
    meta: {
      id: 'many-scripts',
      title: both('Many scripts: שלום'),
      summary: both('A made-up network.'),
      sources: [],
      licence: both('CC0'),
      layers: { stated: both('said'), inferred: both('concluded'), external: both('elsewhere') },
      notes: [],
    },
    kinds: [
      { id: 'person', role: 'person', label: both('Person'), plural: both('People'), hue: 'person', shape: 'circle' },
    ],
    relations: [{ id: 'knows', label: both('knows'), inverse: both('is known by'), weight: 'plain' }],
    nodes: ids.map((id) => ({
      id,
      kind: 'person',
      label: both(NAMES[id] ?? ''),
      description: both('Made up.'),
      aliases: [],
      evidence,
    })),
    edges: ids.slice(1).map((id, index) => ({
      id: `t${index}`,
      source: ids[index],
      target: id,
      relation: 'knows',
      layer: 'stated',
      certainty: 'high',
      evidence: { ...evidence, paraphrase: both('One knows the other.') },
    })),
    corrections: [],
  });
}
