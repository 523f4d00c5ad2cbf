import { parseJson } from '../../base/json.ts';
import { scanJson, toLine } from '../../base/scan-json.ts';
import { findForeignJson } from '../find-foreign.ts';
import type { IssueList } from '../issues.ts';
import { DEEPEST_JSON } from '../limits.ts';
import type { Graph } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';
import { readCx, readCx2 } from './cx.ts';
import { readCytoscape } from './cytoscape.ts';
import { readJsonGraph } from './json-graph.ts';
import { readKumu } from './kumu.ts';
import { readCanvas, readNodeLink } from './node-link.ts';
import { isObject, type Json, listObjects } from './values.ts';

/** Reads JSON of any program that is known by what is in it. */
export function readJsonGraphFile(text: string, file: string, issues: IssueList): Graph {
  if (isDeep(text)) throw new NotLetIn('deep', { most: DEEPEST_JSON });
  const parsed = parseJson(withoutNan(text.replace(/^\ufeff/, '')));
  if (!parsed.ok) {
    if (parsed.fault.kind === 'too-large') throw new NotLetIn('many-cells', { most: 5_000_000 });
    const fault = scanJson(text, () => undefined);
    throw new NotLetIn('broken-json', { line: fault ? toLine(text, fault.at).line : 1 });
  }
  const graph = readValue(parsed.value, file, issues);
  if (!graph) throw new NotLetIn(findForeignJson(text.slice(0, 20_000)) ?? 'foreign-json');
  return graph;
}

function readValue(value: unknown, file: string, issues: IssueList): Graph | null {
  if (Array.isArray(value)) {
    const aspects = listObjects(value);
    if (aspects.some((aspect) => 'CXVersion' in aspect)) return readCx2(aspects, file);
    if (aspects.some((aspect) => Array.isArray(aspect.nodes))) return readCx(aspects, file);
    return aspects.some((aspect) => isObject(aspect.data)) ? readCytoscape({ elements: value }, file, issues) : null;
  }
  if (!isObject(value)) return null;
  const { elements, connections, graph, graphs, nodes, links, edges } = value;
  if (Array.isArray(elements) && Array.isArray(connections)) return readKumu(value, file);
  if (isObject(elements) || Array.isArray(elements)) return readCytoscape(value, file, issues);
  const inner: Json | undefined = isObject(graph) ? graph : listObjects(graphs)[0];
  if (inner && (isObject(inner.nodes) || Array.isArray(inner.nodes))) return readJsonGraph(inner, file);
  if (!Array.isArray(nodes) || !(Array.isArray(links) || Array.isArray(edges))) return null;
  return listObjects(edges).some((edge) => 'fromNode' in edge) ? readCanvas(value, file) : readNodeLink(value, file);
}

/** What Python writes for numbers that are none, and JSON does not know. */
const NO_NUMBER = /-?(?:NaN|Infinity)\b/y;

/** Without numbers that are none: nothing stands there. */
function withoutNan(text: string): string {
  if (!/[:,[]\s*-?(?:NaN|Infinity)\b/.test(text)) return text;
  const pieces: string[] = [];
  let from = 0;
  findOutside(text, (unit, at) => {
    // - I N
    if ((unit !== 0x2d && unit !== 0x49 && unit !== 0x4e) || at < from) return false;
    NO_NUMBER.lastIndex = at;
    if (!NO_NUMBER.test(text)) return false;
    pieces.push(text.slice(from, at), 'null');
    from = NO_NUMBER.lastIndex;
    return false;
  });
  return pieces.join('') + text.slice(from);
}

/** Whether lists and objects lie deeper in each other than in any network; O(length), without recursion. */
function isDeep(text: string): boolean {
  let depth = 0;
  return findOutside(text, (unit) => {
    if (unit === 0x5b || unit === 0x7b) return ++depth > DEEPEST_JSON;
    if (unit === 0x5d || unit === 0x7d) depth--;
    return false;
  });
}

/** Whether a character of JSON that stands in no text is what is looked for. */
function findOutside(text: string, isIt: (unit: number, at: number) => boolean): boolean {
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isText) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) isText = false;
    } else if (unit === 0x22) isText = true;
    else if (isIt(unit, at)) return true;
  }
  return false;
}
