// Runs one of the TypeScript programs of this folder: node src/build/run.mjs NAME ARGS…
// Vite compiles and loads src/build/NAME.ts; its exported `main(args)` does the work, its `USAGE` answers --help.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));

function programNames() {
  const isProgram = (file) => /export (?:async )?function main\b/.test(readFileSync(join(HERE, file), 'utf8'));
  return readdirSync(HERE)
    .filter((file) => file.endsWith('.ts') && isProgram(file))
    .map((file) => file.slice(0, -'.ts'.length));
}

async function runProgram(name, args) {
  const file = join(HERE, `${name}.ts`);
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !existsSync(file)) {
    throw new Error(`there is no program called “${name}”; there are: ${programNames().join(', ')}`);
  }
  const { module } = await runnerImport(file, { root: join(HERE, '..', '..'), configFile: false, logLevel: 'error' });
  if (typeof module.main !== 'function') throw new Error(`src/build/${name}.ts exports no function called main`);
  if (args.includes('--help') || args.includes('-h')) console.log(module.USAGE);
  else await module.main(args);
}

/** A fault of the system's as a sentence; its own words name calls that nobody has made. */
function toText(fault) {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.code === 'ENOENT' && fault.path) return `there is no file “${fault.path}”`;
  if (/^(EACCES|EPERM|EROFS)$/.test(fault.code) && fault.path) return `“${fault.path}” may not be used (${fault.code})`;
  return fault.message;
}

const [name = '', ...args] = process.argv.slice(2);
try {
  await runProgram(name, args);
} catch (fault) {
  console.error(`\n${name || 'run'}: ${toText(fault)}`);
  // The path of the calls helps only whoever changes the program.
  if (process.env.DEBUG && fault instanceof Error) console.error(fault.stack);
  process.exit(1);
}
