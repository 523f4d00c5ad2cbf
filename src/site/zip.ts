import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Content } from './make-site.ts';
import type { Breathe } from './render-page.ts';

/** What is packed already. */
const PACKED = /\.(woff2?|png)$/;

/** Files as an archive, file by file with a breath between them: its own workers, made from text, no policy allows here. */
export async function toZip(files: ReadonlyMap<string, Content>, breathe: Breathe): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((fault, part) => {
    if (fault) throw fault;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for (const [path, content] of files) {
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(entry);
    entry.push(typeof content === 'string' ? new TextEncoder().encode(content) : content, true);
    await breathe();
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
