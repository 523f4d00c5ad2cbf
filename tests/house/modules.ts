import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One mention of another module, of whatever form. */
export interface Mention {
  /** As written: `../base/result.ts`, `valibot`. */
  readonly specifier: string;
  /** The path below the root for a relative specifier (`src/base/result.ts`), else undefined: a package. */
  readonly target: string | undefined;
  /** False when the compiler removes it: `import type`, `export type … from`, `import('x').T`. */
  readonly isRuntime: boolean;
}

export interface Module {
  /** Below the root, with slashes on every system: `src/base/result.ts`. */
  readonly path: string;
  readonly source: string;
  readonly mentions: readonly Mention[];
  /** How many modules and packages it imports from, values and types alike. */
  readonly importCount: number;
  /** Names it exports under. */
  readonly exportNames: readonly string[];
  /** True when it loads modules in a way no test can follow: a computed `import()`, `import.meta.glob`. */
  readonly hasHiddenImports: boolean;
}

/** Every file below `folder` (relative to the root), as paths from the root in alphabetical order. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => toPath(join(entry.parentPath, entry.name)))
    .sort();
}

/** The code files of `src`: scripts, components and stylesheets; declarations of types for assets are none. */
export function readModules(): Module[] {
  return listFiles('src')
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !/\.d\.m?ts$/.test(path))
    .map((path) => buildModule(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** What one file mentions, from its text alone, so that rules can be tried on made-up files. */
export function buildModule(path: string, source: string): Module {
  if (path.endsWith('.css')) {
    const mentions = [...source.matchAll(/@import\s+(?:url\()?['"]([^'"]+)/g)].map((hit) =>
      toMention(path, hit[1]!, true),
    );
    return { path, source, mentions, importCount: 0, exportNames: [], hasHiddenImports: false };
  }
  const { module, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  // Comments become blanks, so that offsets stay and a commented-out import is none.
  let code = source;
  for (const { start, end } of comments) code = code.slice(0, start) + ' '.repeat(end - start) + code.slice(end);

  const isErased = (start: number) => /^(?:import|export)\s+type\b/.test(code.slice(start, start + 40));
  const mentions: Mention[] = [];
  for (const { start, moduleRequest } of module.staticImports) {
    mentions.push(toMention(path, moduleRequest.value, !isErased(start)));
  }
  for (const { start, entries } of module.staticExports) {
    const from = entries.find((entry) => entry.moduleRequest)?.moduleRequest?.value;
    if (from) mentions.push(toMention(path, from, !isErased(start)));
  }
  let hasHiddenImports = /\bimport\.meta\.glob\b/.test(code);
  for (const { moduleRequest } of module.dynamicImports) {
    const text = code.slice(moduleRequest.start, moduleRequest.end);
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(text)?.[2];
    if (literal) mentions.push(toMention(path, literal, true));
    else hasHiddenImports = true;
  }
  // The parser lists neither workers nor types taken by `import('x').T`.
  const isDynamic = (start: number) => module.dynamicImports.some((found) => found.start === start);
  for (const hit of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    if (!isDynamic(hit.index)) mentions.push(toMention(path, hit[1]!, false));
  }
  for (const hit of code.matchAll(/\bnew\s+URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url\s*,?\s*\)/g)) {
    const specifier = /^\.{0,2}\//.test(hit[1]!) ? hit[1]! : `./${hit[1]}`;
    mentions.push(toMention(path, specifier, true));
  }
  const exportNames = module.staticExports.flatMap(({ entries }) =>
    entries.map((entry) => entry.exportName.name ?? ''),
  );
  return {
    path,
    source,
    mentions,
    importCount: new Set(module.staticImports.map((found) => found.moduleRequest.value)).size,
    exportNames,
    hasHiddenImports,
  };
}

function toMention(from: string, written: string, isRuntime: boolean): Mention {
  const specifier = written.replace(/[?#].*$/, '');
  const isRelative = /^\.{1,2}(\/|$)/.test(specifier);
  const target = isRelative ? toPath(resolve(ROOT, dirname(from), specifier)) : undefined;
  return { specifier, target, isRuntime };
}

function toPath(absolute: string): string {
  return relative(ROOT, absolute).split(sep).join('/');
}

/** True for a file or folder of that path below the root. */
export function isPresent(path: string): boolean {
  return existsSync(join(ROOT, path));
}
