import { SITE } from './freshness.ts';
import { buildSite } from './site.ts';

export const USAGE = 'usage: npm run build';

/** `npm run build`: builds the site, whether or not anything has changed. */
export async function main(args: readonly string[]): Promise<void> {
  if (args.length > 0) throw new Error(`“${args[0]}” is not an option; ${USAGE}`);
  await buildSite();
  console.log(`The site is built: put the folder ${SITE}/ on any web server.`);
}
