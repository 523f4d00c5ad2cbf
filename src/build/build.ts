import { SITE } from './freshness.ts';
import { readOptions } from './options.ts';
import { buildSite, DATA_OPTIONS, DATA_USAGE, toDataOptions } from './site.ts';

export const USAGE = `usage: npm run build -- ${DATA_USAGE}`;

/** `npm run build`: builds the site, whether or not anything has changed. */
export async function main(args: readonly string[]): Promise<void> {
  await buildSite(toDataOptions(readOptions(args, DATA_OPTIONS, USAGE), USAGE));
  console.log(`The site is built: put the folder ${SITE}/ on any web server.`);
}
