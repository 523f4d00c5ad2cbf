import { SaxesParser } from 'saxes';

/** What an exported SVG draws, by the ids of the dataset, and everything written in it. */
export interface SvgContent {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly string[];
  readonly ties: readonly string[];
  readonly labels: readonly string[];
  /** The nodes of each layer, by the layer's name. */
  readonly layers: Readonly<Record<string, readonly string[]>>;
  readonly dashed: readonly string[];
  readonly text: string;
  /** Elements and attributes that a picture must not bring along. */
  readonly foreign: readonly string[];
}

const FOREIGN = /^(script|style|foreignObject|image|a)$/;

/** Reads an SVG as an XML parser does; throws where it is not well-formed. */
export function readSvg(svg: string): SvgContent {
  const content = { nodes: [] as string[], ties: [] as string[], labels: [] as string[], dashed: [] as string[] };
  const layers: Record<string, string[]> = {};
  let layer: string[] = [];
  const foreign: string[] = [];
  const texts: string[] = [];
  let size = { width: 0, height: 0 };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const id = String(attributes.id ?? '');
    const idAfter = (prefix: string) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []);
    if (name === 'svg') size = { width: Number(attributes.width), height: Number(attributes.height) };
    if (FOREIGN.test(name) || 'style' in attributes || 'href' in attributes) foreign.push(`${name} ${id}`);
    for (const name of idAfter('layer-')) layer = layers[name] = [];
    layer.push(...idAfter('node-'));
    content.nodes.push(...idAfter('node-'));
    content.ties.push(...idAfter('tie-'));
    content.labels.push(...idAfter('label-'));
    if (attributes['stroke-dasharray']) content.dashed.push(...idAfter('tie-'));
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  return { ...size, ...content, layers, foreign, text: texts.join(' ').replace(/\s+/g, ' ') };
}
