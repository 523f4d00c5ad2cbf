import { createRequire } from 'node:module';

const load = createRequire(createRequire(import.meta.url).resolve('jsdom'));
/** What the project's code and its tests read of a style that no element states itself. */
const READ = /^(display|visibility|opacity|position|pointer-events|direction)$/;

interface Rule {
  readonly style?: Iterable<string>;
}
interface Sheet {
  readonly cssRules: Rule[];
}
interface Parser {
  parse: (css: string) => Sheet;
}

/** Of a browser's own sheet, which jsdom reads once, what nobody reads is left out: it is most of it. */
function shortenOwnSheet(): void {
  const parser = load('@acemir/cssom') as Parser;
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

/**
 * jsdom computes a style anew, colours and all, as often as it is asked for, and a search by role asks for every
 * element's. From here on it answers as before until something in the document has changed, which jsdom counts for
 * its own lists of elements; and colours are those that an element states itself.
 */
export function keepStyles(): void {
  const inside = Object.getOwnPropertySymbols(document).find(({ description }) => description === 'impl');
  const counted = (document as unknown as Record<symbol, { readonly _version: unknown }>)[inside ?? Symbol()];
  if (typeof counted?._version !== 'number') throw new Error('this jsdom does not count the changes of a document');
  shortenOwnSheet();
  const compute = window.getComputedStyle.bind(window);
  let styles = new WeakMap<Element, CSSStyleDeclaration>();
  let version: unknown = null;
  const ask: typeof compute = (element, pseudo) => {
    if (pseudo || !element.isConnected) return compute(element, pseudo);
    if (version !== counted._version) styles = new WeakMap();
    version = counted._version;
    const style = styles.get(element) ?? compute(element);
    styles.set(element, style);
    return style;
  };
  Object.assign(window, { getComputedStyle: ask });
  Object.assign(globalThis, { getComputedStyle: ask });
}
