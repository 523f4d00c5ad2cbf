/**
 * SHA-256 in base64, by which policies, integrity and the service worker know a file. Node and browsers have it; these
 * on secure pages only.
 */
export async function toSha256(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
