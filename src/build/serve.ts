import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type Plugin, type PreviewServer, preview } from 'vite';

interface ServeOptions {
  readonly port: number;
  /** An address to listen on; `true` for all of the machine's. */
  readonly host: string | true;
}

/** Serves a folder as a plain web server would; throws when the port is taken. */
export function serve(folder: string, { port, host }: ServeOptions): Promise<PreviewServer> {
  return preview({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    // Only what is there is answered; an app with addresses of its own would want its page for all of them.
    appType: 'mpa',
    plugins: [notFound(folder)],
    build: { outDir: folder },
    // What is served is public, so it does not matter by which name the machine is called.
    preview: { port, strictPort: true, host, allowedHosts: true },
  });
}

/** Answers 404 for what is not there, with the site's own page where it has one. */
const notFound = (folder: string): Plugin => ({
  name: 'jejaring:not-found',
  // What is returned runs when files have been served and an address such as `/` has become that of its page.
  configurePreviewServer:
    ({ middlewares }) =>
    () => {
      middlewares.use((request, response, next) => {
        if (isPage(folder, request.url ?? '')) return next();
        const page = join(folder, '404.html');
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        return response.end(existsSync(page) ? readFileSync(page) : 'Not found.');
      });
    },
});

function isPage(folder: string, url: string): boolean {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return path.endsWith('.html') && existsSync(join(folder, normalize(`/${path}`)));
  } catch {
    return false;
  }
}
