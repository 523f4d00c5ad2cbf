import type { Mention, Module } from './modules.ts';

interface Room {
  /** What is in it, in half a sentence. */
  readonly holds: string;
  /** The rooms it may import from, types included; its own is always among them. */
  readonly rooms: readonly string[];
  /** The packages it may use; a name covers what lies below it (`zustand` covers `zustand/shallow`). */
  readonly packages: readonly string[];
  /** Why; printed with every failure. */
  readonly reason: string;
}

const VIEW_ROOMS = ['store', 'scene', 'network', 'dataset', 'language', 'ui', 'base'];

/** Who may import whom. What is not listed is not allowed. */
const ROOMS: Readonly<Record<string, Room>> = {
  base: {
    holds: 'words of no domain: result, assert, seeded random, text folding; the measures of the page',
    rooms: [],
    packages: [],
    reason: 'base holds words of no domain: it knows nobody',
  },
  language: {
    holds: 'every visible word, in English and Indonesian',
    rooms: ['base', 'dataset'],
    packages: [],
    reason: 'language turns values into words; it neither draws nor stores',
  },
  dataset: {
    holds: 'the network as recorded: schema, the one gate and its faults, opening positions, what has an end',
    rooms: ['base'],
    packages: ['valibot'],
    reason: 'the dataset is the record itself: everything is made from it, so it depends on nothing made',
  },
  network: {
    holds: 'the network as a graph: neighbours, filters, search',
    rooms: ['dataset', 'base'],
    packages: [],
    reason: 'the network is a graph of the record, whoever draws it',
  },
  analysis: {
    holds: 'questions put to the network: key actors, paths, groups, whom to meet, coverage',
    rooms: ['network', 'dataset', 'base'],
    packages: ['graphology', 'graphology-communities-louvain'],
    reason: 'an answer must not depend on how it is drawn, so that it runs in a worker and in Node',
  },
  scene: {
    holds: 'the graph as a drawing: positions, sizes, colours, labels; no pixels, no DOM',
    rooms: ['network', 'dataset', 'base'],
    packages: ['d3-scale'],
    reason: 'the scene is the drawing without a screen: one value for the canvas and for every picture',
  },
  layout: {
    holds: 'where nodes stand: the opening arrangement and the live layout, for browser, worker and build',
    rooms: ['scene', 'network', 'dataset', 'base'],
    packages: [],
    reason: 'a layout is numbers in and numbers out: it runs in a worker and in Node alike',
  },
  snapshot: {
    holds: 'scene or dataset to a file and back: SVG, PNG, PDF, JSON, tables',
    rooms: ['scene', 'network', 'dataset', 'language', 'base'],
    packages: [],
    reason: 'a picture is made from the scene, never from what a renderer holds',
  },
  matching: {
    holds: 'who is the same as who: names held against names, and two networks joined as one',
    rooms: ['dataset', 'base'],
    packages: [],
    reason: 'names are compared alike in a worker, in a review and while one types: it knows none of them',
  },
  intake: {
    holds: 'a stranger’s file: bytes to tables or a graph, and these to a draft of a network with what there is to ask',
    rooms: ['matching', 'language', 'dataset', 'base'],
    packages: ['fflate', 'saxes'],
    reason: 'reading a file is bytes in and values out: it runs in a worker and in Node, and stores nothing',
  },
  keep: {
    holds: 'the shelf of networks in the browser: entries and bodies, which tab writes, backup files',
    rooms: ['dataset', 'base'],
    packages: ['idb'],
    reason: 'the shelf keeps texts: it knows neither the state they were made of nor who shows them',
  },
  store: {
    holds: 'what the visitor chose: state, transitions, selectors, the address',
    rooms: ['scene', 'analysis', 'network', 'dataset', 'language', 'base'],
    packages: ['zustand/vanilla'],
    reason: 'the state is usable without React: it is tested in Node and read by more than components',
  },
  worker: {
    holds: 'what runs off the main thread: the live layout, the analyses, reading files, keeping the site',
    rooms: ['analysis', 'intake', 'matching', 'snapshot', 'layout', 'scene', 'network', 'base'],
    packages: [],
    reason: 'a worker has no page: a view or the store in it would load React twice',
  },
  ui: {
    holds: 'buttons, dialogs, sheets: know React, know nothing of the seminar',
    rooms: [],
    packages: ['react', 'lucide-react'],
    reason: 'buttons and panels know React and nothing of the seminar',
  },
  views: {
    holds: 'what is seen, each view in a folder of its own; a file beside the folders is common ground',
    rooms: [...VIEW_ROOMS, 'analysis', 'matching'],
    packages: ['react', 'zustand'],
    reason: 'views speak to each other through the store and never import a sibling',
  },
  'views/canvas': {
    holds: 'the live map',
    rooms: VIEW_ROOMS.filter((room) => room !== 'dataset'),
    packages: ['react', 'zustand', 'cytoscape', 'react-cytoscapejs'],
    reason: 'the canvas alone knows Cytoscape, so that it can be replaced',
  },
  'views/share': {
    holds: 'opening files and saving them',
    rooms: [...VIEW_ROOMS, 'snapshot', 'keep'],
    packages: ['react'],
    reason: 'files leave through the share view only',
  },
  'views/networks': {
    holds: 'the networks of the visitor’s own that the browser keeps',
    rooms: ['store', 'keep', 'snapshot', 'dataset', 'language', 'ui', 'base'],
    packages: ['react'],
    reason: 'the list shows what lies on the shelf, whatever is drawn of it',
  },
  'views/intake': {
    holds: 'what a stranger’s file would bring in, and what there is to ask about it',
    rooms: ['store', 'intake', 'matching', 'snapshot', 'keep', 'scene', 'dataset', 'language', 'ui', 'base'],
    packages: ['react'],
    reason:
      'the review shows a draft that is plain data, and gives an example and a report; the reading is done elsewhere',
  },
  'views/opportunities': {
    holds: 'whom somebody could meet, and the shortlist',
    rooms: [...VIEW_ROOMS, 'analysis', 'snapshot'],
    packages: ['react'],
    reason: 'a shortlist is no part of the map, so it leaves from where it is made; other files leave through share',
  },
  app: {
    holds: 'the shell: where views stand, commands and keys, loading, address, faults',
    rooms: ['views', 'store', 'keep', 'dataset', 'language', 'ui', 'base'],
    packages: ['react'],
    reason: 'the shell loads the file and arranges views; what they show is not its business',
  },
  site: {
    holds: 'a network as a site of its own: its page, its data files, what other programs are told of it',
    rooms: ['app', 'views', 'store', 'worker', 'snapshot', 'layout', 'scene', 'dataset', 'language', 'base'],
    packages: ['react', 'react-dom', 'fflate'],
    reason: 'a site is made of the app as it stands and of one network, by the build and by the browser alike',
  },
};

/** The rooms in the order the data travels. */
export const ROOMS_IN_ORDER = Object.keys(ROOMS).filter((name) => !name.includes('/'));

/** Packages that one file alone may use, beside those of its room. */
const PACKAGES_OF_FILES: Readonly<Record<string, { readonly packages: readonly string[]; readonly reason: string }>> = {
  'src/snapshot/pdf/pdf.ts': {
    packages: ['jspdf', 'svg2pdf.js'],
    reason: 'the writer of PDF is half a megabyte: one file holds it, so that one lazy import brings it',
  },
  'src/snapshot/data/xlsx.ts': {
    packages: ['fflate'],
    reason: 'a workbook is a ZIP, which one file writes',
  },
  'src/app/mount-page.ts': {
    packages: ['react-dom'],
    reason: 'the app takes the place of the built page in one file',
  },
  'src/scene/group/region.ts': {
    packages: ['d3-contour'],
    reason: 'the edges of groups are traced in one file',
  },
  'src/snapshot/pdf/trace.ts': {
    packages: ['d3-contour'],
    reason: 'tracing edges is for a PDF alone, which comes late',
  },
};

/** Fetches once more what another file has named: the one place where a name is computed. */
const LOADER = 'src/views/load-part.ts';

/** Where programs start. These may import anything, and what none of them reaches is an orphan. */
const FREE = /^src\/(main\.tsx|boot\.ts|build\/[^/]+)$/;
const WORKER = /^src\/worker\/[^/]+\.ts$/;

/** The rooms as the table of src/README.md tells them, in the order the data travels. */
export function toRoomTable(): string {
  const list = (names: readonly string[]) => names.join(', ') || '–';
  const rows = Object.entries(ROOMS).map(([name, { holds, rooms, packages }]) => {
    const inFiles = Object.entries(PACKAGES_OF_FILES)
      .filter(([path]) => roomOf(path) === name)
      .map(([path, file]) => `${list(file.packages)} in ${path.split('/').at(-1)} only`);
    return [`\`${name}/\``, holds, list(rooms), list([...packages, ...inFiles])];
  });
  const lines = [['room', 'what is in it', 'may import', 'packages'], ['---', '---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What a room may import or use and does not: a door that nobody needs is one that somebody will take. */
export function findUnusedPermissions(modules: readonly Module[]): string[] {
  return Object.entries(ROOMS).flatMap(([name, { rooms, packages }]) => {
    const own = modules.filter(({ path }) => !FREE.test(path) && ruleOf(path) === ROOMS[name]);
    const mentions = own.flatMap((module) => module.mentions);
    const isImported = (room: string) => mentions.some(({ target }) => target && roomOf(target) === room);
    const isUsed = (wanted: string) =>
      mentions.some(({ specifier }) => specifier === wanted || specifier.startsWith(`${wanted}/`));
    return [...rooms.filter((room) => !isImported(room)), ...packages.filter((wanted) => !isUsed(wanted))].map(
      (unused) => `${name} may use ${unused} and does not`,
    );
  });
}

/** True for main.tsx, boot.ts and the programs of `build`: the places where things are wired. */
export function isEntryPoint(path: string): boolean {
  return FREE.test(path);
}

/** The room of a file: its first folder below `src`; '' for the files of `src` itself. */
export function roomOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}

/** `details` for `src/views/details/Panel.tsx`; '' for anything that lies in no view. */
function viewOf(path: string): string {
  return /^src\/views\/([^/]+)\//.exec(path)?.[1] ?? '';
}

function ruleOf(path: string): Room | undefined {
  return ROOMS[`${roomOf(path)}/${viewOf(path)}`] ?? ROOMS[roomOf(path)];
}

/** Every breach of the allow-list, as sentences with the rule's reason. */
export function findForbiddenImports(modules: readonly Module[]): string[] {
  const paths = new Set(modules.map((module) => module.path));
  return modules.flatMap((module) => {
    if (FREE.test(module.path)) return [];
    const rule = ruleOf(module.path);
    if (!rule) return [`${module.path} lies in no room of the table: give its folder a row in tests/house/rules.ts`];
    const faults = module.mentions.flatMap((mention) => {
      const fault = mention.target
        ? findRoomFault(module, mention, rule, paths)
        : findPackageFault(module, mention, rule);
      return fault ? [`${module.path} imports ${mention.specifier}: ${fault}`] : [];
    });
    if (module.hasHiddenImports && module.path !== LOADER) {
      faults.push(`${module.path} imports by a computed name or a glob: the table can only hold what can be read`);
    }
    return faults;
  });
}

function findRoomFault(module: Module, { target = '' }: Mention, rule: Room, paths: ReadonlySet<string>) {
  if (!target.startsWith('src/')) return 'it lies outside src, and only main.tsx and build may reach there';
  if (!paths.has(target)) return 'there is no such module (the extension belongs to the name)';
  if (FREE.test(target)) return 'it is an entry point: nobody imports those';
  if (roomOf(target) !== roomOf(module.path)) return rule.rooms.includes(roomOf(target)) ? undefined : rule.reason;
  // A file that lies directly in `views` is common ground; it may not itself know a view.
  const isSibling = viewOf(target) !== '' && viewOf(target) !== viewOf(module.path);
  return isSibling ? 'a view imports no sibling view: what two share belongs to the store, ui or scene' : undefined;
}

function findPackageFault({ path }: Module, { specifier }: Mention, rule: Room) {
  const isNamed = (name: string) => specifier === name || specifier.startsWith(`${name}/`);
  if ([...rule.packages, ...(PACKAGES_OF_FILES[path]?.packages ?? [])].some(isNamed)) return undefined;
  const owner = Object.entries(PACKAGES_OF_FILES).find(([, { packages }]) => packages.some(isNamed));
  if (owner) return `the package belongs to ${owner[0]} alone; ${owner[1].reason}`;
  return `the package is not on its list; ${rule.reason}`;
}

/** Every fetching of code that is not by the one loader, which can be asked again when it fails. */
export function findOwnLoading(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => path !== LOADER && roomOf(path) !== 'build')
    .filter(({ source }) => {
      const all = source.match(/(?<!typeof )\bimport\(/g) ?? [];
      const own = source.match(/\bload(?:Part|InTime)\(\s*\(\) =>\s*import\(/g) ?? [];
      return all.length !== own.length || /\blazy\b[^;]*from 'react'/.test(source);
    })
    .map(({ path }) => `${path} fetches code by itself: a part that failed would never come back`);
}

/** Every cycle as `a → b → a`; types count, since they tie files together just as firmly for a reader. */
export function findCycles(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const since = trail.indexOf(path);
    if (since >= 0) cycles.push([...trail.slice(since), path].join(' → '));
    if (since >= 0 || done.has(path)) return;
    for (const { target } of byPath.get(path)?.mentions ?? []) {
      if (target && byPath.has(target)) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return cycles;
}

/** The modules that no entry point reaches; `page` is the text of index.html, which names further entries. */
export function findOrphans(modules: readonly Module[], page = ''): string[] {
  const entries = modules.map(({ path }) => path).filter((path) => FREE.test(path) || WORKER.test(path));
  for (const hit of page.matchAll(/\b(?:src|href)="\/(src\/[^"]+)"/g)) entries.push(hit[1] ?? '');
  const { paths } = reachFrom(modules, entries, () => true);
  return modules.map((module) => module.path).filter((path) => !paths.has(path));
}

/** Everything the entries load when they run, themselves included. */
export function reachAtRuntime(modules: readonly Module[], entries: readonly string[]) {
  return reachFrom(modules, entries, (mention) => mention.isRuntime);
}

function reachFrom(modules: readonly Module[], entries: readonly string[], isFollowed: (mention: Mention) => boolean) {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const paths = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (paths.has(path)) continue;
    paths.add(path);
    for (const mention of byPath.get(path)?.mentions ?? []) {
      if (!isFollowed(mention)) continue;
      if (mention.target) waiting.push(mention.target);
      else packages.add(mention.specifier);
    }
  }
  return { paths, packages };
}
