import type { IssueList } from '../issues.ts';
import type { Graph } from '../reading.ts';
import {
  isObject,
  type Json,
  listObjects,
  toColour,
  toDirected,
  toPosition,
  toShape,
  toText,
  toValues,
  toWeight,
} from './values.ts';

const KNOWN = ['id', 'label', 'source', 'target', 'parent', 'weight', 'directed'];

/** Reads the JSON of Cytoscape.js and of Cytoscape: lists of nodes and edges, or one list of both. */
export function readCytoscape(value: Json, file: string, issues: IssueList): Graph {
  const { elements, data } = value;
  const all = isObject(elements)
    ? [...listObjects(elements.nodes), ...listObjects(elements.edges)]
    : listObjects(elements);
  const isTie = (element: Json): boolean =>
    isObject(element.data) && toText(element.data.source) !== '' && element.group !== 'nodes';
  const nodes = all.flatMap((element) => {
    const { data: own, position } = element;
    if (isTie(element) || !isObject(own)) return [];
    if (toText(own.parent) !== '') issues.note({ code: 'flattened', severity: 'tidied', file });
    const place = isObject(position) ? toPosition(position.x, position.y) : {};
    const label = toText(own.label) || toText(own.name);
    return [
      {
        id: toText(own.id),
        label,
        values: toValues([own], toText(own.value) === toText(own.id) ? [...KNOWN, 'value'] : KNOWN),
        ...toColour(own.color),
        ...toShape(own.shape),
        ...place,
      },
    ];
  });
  const ties = all.flatMap((element) => {
    const { data: own } = element;
    if (!isTie(element) || !isObject(own)) return [];
    const values = toValues([own], KNOWN);
    const directed = own.directed === false ? { directed: false } : {};
    return [
      {
        id: toText(own.id),
        source: toText(own.source),
        target: toText(own.target),
        label: toText(own.label),
        values,
        ...toWeight(own.weight),
        ...toColour(own.color),
        ...directed,
      },
    ];
  });
  const title = isObject(data) ? toText(data.name) : '';
  return { file, format: 'cytoscape', title, ...toDirected(value.directed), nodes, ties };
}
