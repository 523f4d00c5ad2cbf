import { isObject, type Json, listObjects, toColour, toText } from './values.ts';

/** #rrggbb, where it is known. */
type Colour = Readonly<ReturnType<typeof toColour>>;

/** The colour of a node or a tie, by its id and by what is told of it under a name. */
type ColourOf = (id: string, readOf: (name: string) => string) => Colour;

/** What CX and CX2 call the colours of nodes and of ties, and what these are called there. */
const NAMES = {
  nodes: { cx: 'NODE_FILL_COLOR', cx2: 'NODE_BACKGROUND_COLOR', one: 'node' },
  edges: { cx: 'EDGE_STROKE_UNSELECTED_PAINT', cx2: 'EDGE_LINE_COLOR', one: 'edge' },
} as const;
type Owner = keyof typeof NAMES;

/** A colour by the values of one column: of a scale between two colours nothing is known. */
interface Mapped {
  readonly column: string;
  readonly colours: ReadonlyMap<string, Colour> | null;
}

const compose =
  (own: ReadonlyMap<string, Colour>, mapped: Mapped | null, usual: Colour): ColourOf =>
  (id, readOf) => {
    const value = mapped ? readOf(mapped.column) : '';
    const told = mapped?.colours ? mapped.colours.get(value) : mapped ? toColour(value) : undefined;
    return own.get(id) ?? (told?.colour ? told : usual);
  };

/** Reads the colours that Cytoscape gives nodes or ties in CX: of one, by a column, or of all. */
export function readCxColours(properties: readonly Json[], owner: Owner): ColourOf {
  const name = NAMES[owner].cx;
  const own = new Map<string, Colour>();
  let [usual, mapped]: [Colour, Mapped | null] = [{}, null];
  for (const { properties_of: of, applies_to: id, properties: looks, mappings } of properties) {
    const colour = isObject(looks) ? toColour(looks[name]) : {};
    if (of === owner && colour.colour) own.set(toText(id), colour);
    if (of !== `${owner}:default`) continue;
    usual = colour;
    const mapping = isObject(mappings) ? mappings[name] : null;
    if (isObject(mapping)) mapped = toMapped(mapping);
  }
  return compose(own, mapped, usual);
}

/** `COL=type,T=string,K=0=Person,V=0=#1b9e77`; a comma inside a value is doubled. */
function toMapped({ type, definition }: Json): Mapped {
  const parts = toText(definition)
    .replaceAll(',,', '\u0000')
    .split(',')
    .map((part) => part.replaceAll('\u0000', ',').split('='));
  const listOf = (letter: string) =>
    new Map(parts.flatMap(([name, at = '', ...rest]) => (name === letter ? [[at, rest.join('=')] as const] : [])));
  const [keys, values] = [listOf('K'), listOf('V')];
  const colours = new Map([...keys].map(([at, key]) => [key, toColour(values.get(at))]));
  const column =
    parts
      .find(([name]) => name === 'COL')
      ?.slice(1)
      .join('=') ?? '';
  return { column, colours: type === 'PASSTHROUGH' ? null : colours };
}

/** The same in CX2. */
export function readCx2Colours(looks: readonly Json[], bypasses: readonly Json[], owner: Owner): ColourOf {
  const { cx2: name, one } = NAMES[owner];
  const [look = {}] = looks;
  const own = new Map(
    bypasses.flatMap(({ id, v }) => {
      const colour = isObject(v) ? toColour(v[name]) : {};
      return colour.colour ? [[toText(id), colour] as const] : [];
    }),
  );
  const usuals = isObject(look.default) ? look.default[one] : null;
  const usual = isObject(usuals) ? toColour(usuals[name]) : {};
  const mappings = look[`${one}Mapping`];
  const mapping = isObject(mappings) ? mappings[name] : null;
  const definition = isObject(mapping) && isObject(mapping.definition) ? mapping.definition : null;
  if (!isObject(mapping) || !definition) return compose(own, null, usual);
  const colours = new Map(listObjects(definition.map).map(({ v, vp }) => [toText(v), toColour(vp)]));
  const column = toText(definition.attribute);
  return compose(own, { column, colours: mapping.type === 'PASSTHROUGH' ? null : colours }, usual);
}
