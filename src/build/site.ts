import { build } from 'vite';
import { fingerprintSources, forgetSite, SITE, stampSite } from './freshness.ts';
import { findWriteFault } from './write-fault.mjs';

/** Builds the site, for `npm start` and `npm run build` alike; throws when it cannot. */
export async function buildSite(): Promise<void> {
  const root = process.cwd();
  const fault = findWriteFault(root);
  if (fault) throw new Error(`the site cannot be built: the folder ${root} is read-only or somebody else’s (${fault})`);
  console.log('Building the site; this takes some seconds …');
  forgetSite(root);
  const sources = fingerprintSources(root);
  await buildInto(SITE);
  stampSite(root, sources);
}

/** Builds the site into another folder. */
export async function buildInto(outDir: string): Promise<void> {
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}
