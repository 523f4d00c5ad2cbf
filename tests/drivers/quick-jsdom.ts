import { createRequire } from 'node:module';

// jsdom finds out anew, as often as it is asked, what hardly ever changes between two questions of one search by role
// or label. It counts the changes of a document for its own lists of elements; so can answers be kept.

const load = createRequire(createRequire(import.meta.url).resolve('jsdom'));
/** What the project's code and its tests read of a style that no element states itself. */
const READ = /^(display|visibility|opacity|position|pointer-events|direction)$/;
/** Marks a window that several files share. */
const QUICK = Symbol.for('answers are kept');

interface Sheet {
  readonly cssRules: { readonly style?: Iterable<string> }[];
}
interface Labels {
  readonly implementation: {
    readonly prototype: { readonly isConnected: boolean; readonly _ownerDocument: { readonly _version: number } };
  };
}

/** Keeps what `compute` says of each key as long as `versionOf` says the same. */
function keep<Key extends object, Value>(compute: (key: Key) => Value, versionOf: (key: Key) => number) {
  const kept = new WeakMap<Key, { readonly value: Value; readonly version: number }>();
  return (key: Key): Value => {
    const version = versionOf(key);
    const known = kept.get(key);
    if (known?.version === version) return known.value;
    const value = compute(key);
    kept.set(key, { value, version });
    return value;
  };
}

/** Of a browser's own sheet, which jsdom reads once, what nobody reads is left out: it is most of it. Colours too. */
function shortenStyles(): void {
  const parser = load('@acemir/cssom') as { parse: (css: string) => Sheet };
  const { parse } = parser;
  parser.parse = (css) => {
    parser.parse = parse;
    const sheet = parse(css);
    const rules = sheet.cssRules.filter(({ style }) => !style || Array.from(style).some((name) => READ.test(name)));
    sheet.cssRules.splice(0, sheet.cssRules.length, ...rules);
    return sheet;
  };
  const { propertiesWithResolvedValueImplemented: resolved } = load('./jsdom/living/helpers/style-rules.js') as {
    propertiesWithResolvedValueImplemented: Record<string, unknown>;
  };
  for (const name of Object.keys(resolved)) if (!READ.test(name)) delete resolved[name];
}

/** Each field is asked for its labels, and each label of the page then looks through the page for its field. */
function keepControls(): void {
  const { prototype } = (load('./jsdom/living/nodes/HTMLLabelElement-impl.js') as Labels).implementation;
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'control') ?? {};
  if (!get) throw new Error('this jsdom has no labels');
  const find = keep(
    (label: typeof prototype) => get.call(label) as unknown,
    ({ _ownerDocument }) => _ownerDocument._version,
  );
  Object.defineProperty(prototype, 'control', {
    configurable: true,
    get(this: typeof prototype) {
      return this.isConnected ? find(this) : get.call(this);
    },
  });
}

/** From here on a document in jsdom answers as before until something in it has changed; and it has no colours. */
export function quickenJsdom(): void {
  if (Object.hasOwn(window, QUICK)) return;
  Object.defineProperty(window, QUICK, { value: true });
  const inside = Object.getOwnPropertySymbols(document).find(({ description }) => description === 'impl');
  const counted = (document as unknown as Record<symbol, { readonly _version: number }>)[inside ?? Symbol()];
  if (typeof counted?._version !== 'number') throw new Error('this jsdom does not count the changes of a document');
  shortenStyles();
  keepControls();
  const compute = window.getComputedStyle.bind(window);
  const find = keep(
    (element: Element) => compute(element),
    () => counted._version,
  );
  const ask: typeof compute = (element, pseudo) =>
    pseudo || !element.isConnected ? compute(element, pseudo) : find(element);
  Object.assign(window, { getComputedStyle: ask });
  Object.assign(globalThis, { getComputedStyle: ask });
}
