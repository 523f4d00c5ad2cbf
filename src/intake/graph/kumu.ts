import type { Graph, Values } from '../reading.ts';
import { isObject, type Json, listObjects, toDirected, toPosition, toText, toValues, toWeight } from './values.ts';

const KNOWN = ['_id', 'id', 'label', 'from', 'to', 'direction', 'position', 'strength', 'weight'];

/** Reads Kumu's blueprint and the export of a whole project; places are those of the first map. */
export function readKumu(value: Json, file: string): Graph {
  const placed = new Map(
    listObjects(value.maps)
      .flatMap(({ elements }) => listObjects(elements))
      .map(({ element, position }) => [toText(element), isObject(position) ? toPosition(position.x, position.y) : {}]),
  );
  const nodes = listObjects(value.elements).map((element) => {
    const own = isObject(element.attributes) ? element.attributes : element;
    const label = toText(own.label);
    const id = toText(element._id) || toText(element.id) || label;
    return { id, label, values: toOwn(toValues([element, own], KNOWN), 'kind_id'), ...placed.get(id) };
  });
  // What names an end may be a label too.
  const ids = new Set(nodes.map(({ id }) => id));
  const byLabel = new Map(nodes.map(({ id, label }) => [label, id]));
  const toEnd = (end: unknown): string =>
    ids.has(toText(end)) ? toText(end) : (byLabel.get(toText(end)) ?? toText(end));
  const ties = listObjects(value.connections).map((connection) => {
    const own = isObject(connection.attributes) ? connection.attributes : connection;
    const values = new Map(toOwn(toValues([connection, own], KNOWN), 'layer'));
    const told = values.get('description');
    values.delete('description');
    if (told !== undefined && !values.has('evidence')) values.set('evidence', told);
    // Export writes the relation's id beside its words.
    const type = values.has('relation') ? toText(values.get('type')) : '';
    if (type !== '') values.delete('type');
    return {
      id: toText(connection._id) || toText(connection.id),
      source: toEnd(connection.from),
      target: toEnd(connection.to),
      label: toText(own.label) || type,
      values,
      ...toDirected(connection.direction),
      ...toWeight(own.strength ?? own.weight),
    };
  });
  return { file, format: 'kumu', title: toText(value.name), nodes, ties };
}

/** In what Export writes, tags say once more what stands in fields. */
function toOwn(values: Values, mark: string): Values {
  if (!values.has(mark)) return values;
  return new Map([...values].filter(([name]) => name !== 'tags'));
}
