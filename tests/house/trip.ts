import { parseSync } from 'vite';
import { ROOMS_IN_ORDER, roomOf } from './rules.ts';

/** One function on the way, and the file that it is in. */
interface Stop {
  readonly path: string;
  readonly name: string;
}

export interface Trip {
  /** File by file as they are gone through; a file that one comes back to stands there again. */
  readonly stops: readonly string[];
  /** From one room to another that the data reaches later. */
  readonly climbs: number;
}

type Tree = { readonly type: string; readonly [key: string]: unknown };
interface File {
  /** Functions and selectors by name. */
  readonly declared: ReadonlyMap<string, Tree>;
  /** What it takes from other files, by the name it has here. */
  readonly imported: ReadonlyMap<string, Stop>;
}

/**
 * Follows a value from the function that is given it: every function of ours that is named on the way is gone to once,
 * in the order they are written, and entered where it takes a value of these types in its turn. A selector is gone to
 * and not entered: what it is made of is the chain.
 */
export function followTrip(start: Stop, types: readonly string[], read: (path: string) => string): Trip {
  const files = new Map<string, File>();
  const open = (path: string): File => {
    const file = files.get(path) ?? toFile(path, read(path));
    files.set(path, file);
    return file;
  };
  const seen = new Set<string>();
  const way: string[] = [];
  const go = ({ path, name }: Stop): void => {
    const found = open(path).declared.get(name);
    if (!found || seen.has(`${path} ${name}`)) return;
    seen.add(`${path} ${name}`);
    if (way.at(-1) !== path) way.push(path);
    const params = (found.params as readonly Tree[] | undefined) ?? [];
    if (!listNames(params, 'TSTypeReference').some((type) => types.includes(type))) return;
    for (const called of listNames([found.body as Tree], 'Identifier')) {
      go(open(path).imported.get(called) ?? { path, name: called });
    }
  };
  go(start);
  const climbs = way.filter((path, index) => {
    const [from, to] = [roomOf(way[index - 1] ?? path), roomOf(path)];
    return ROOMS_IN_ORDER.indexOf(to) > ROOMS_IN_ORDER.indexOf(from);
  });
  return { stops: way, climbs: climbs.length };
}

function toFile(path: string, source: string): File {
  const declared = new Map<string, Tree>();
  const imported = new Map<string, Stop>();
  const { program } = parseSync(path, source);
  for (const statement of program.body as unknown as readonly Tree[]) {
    const tree = (statement.declaration ?? statement) as Tree;
    if (tree.type === 'FunctionDeclaration') declared.set((tree.id as Tree).name as string, tree);
    for (const { id, init } of (tree.declarations ?? []) as readonly {
      readonly id: Tree;
      readonly init: Tree | null;
    }[]) {
      const isChain = init?.type === 'CallExpression' && (init.callee as Tree).name === 'chain';
      if (init?.type === 'ArrowFunctionExpression' || isChain) declared.set(id.name as string, init);
    }
    if (tree.type !== 'ImportDeclaration' || tree.importKind === 'type') continue;
    const { value } = tree.source as unknown as { readonly value: string };
    if (!value.startsWith('.')) continue;
    const from = new URL(value, `file:///${path}`).pathname.slice(1);
    for (const one of tree.specifiers as readonly Tree[]) {
      const name = (one.imported as Tree | undefined)?.name as string | undefined;
      if (name) imported.set((one.local as Tree).name as string, { path: from, name });
    }
  }
  return { declared, imported };
}

/** The names in all nodes of one type, in the order they are written. */
function listNames(trees: readonly Tree[], type: 'Identifier' | 'TSTypeReference'): string[] {
  return trees.flatMap((tree): string[] => {
    if (tree.type === type) return [((type === 'Identifier' ? tree : tree.typeName) as Tree).name as string];
    const inner = Object.values(tree).flatMap((value) => (Array.isArray(value) ? value : [value]));
    const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && 'type' in value;
    return listNames(inner.filter(isTree), type);
  });
}
