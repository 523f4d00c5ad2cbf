import { decodeText } from '../base/decode-text.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DatasetFault } from '../dataset/fault.ts';
import { fingerprintText } from '../dataset/fingerprint.ts';
import type { OpeningLayout } from '../dataset/layout.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Recorded } from '../store/document.ts';
import type { Notice } from '../store/state.ts';
import { loadPart, NO_LIMIT } from '../views/load-part.ts';

/** The page names its files in links that also start the download early; no link, no file. */
export const findLink = (id: string) => document.querySelector<HTMLLinkElement>(`link#${id}`);

interface Loaded {
  readonly document: Recorded;
  /** What the map does without. */
  readonly notices: readonly Notice[];
}

type Gate<Value> = (text: string, file: string) => Result<Value, DatasetFault>;

// What checks a file comes only where there is something to check.
const loadDatasetGate = async () => (await loadPart(() => import('../dataset/parse.ts'), NO_LIMIT)).parseDataset;
const loadLayoutGate = async () => (await loadPart(() => import('../dataset/layout.ts'), NO_LIMIT)).parseLayout;

/**
 * Fetches the dataset and the positions beside it and lets them through the gate, but for a file that is letter by
 * letter what the build let through. Without positions that can be read the map is laid out here, with a notice.
 * Rejects with a PartError where the gate does not come. `cache` as of `fetch`.
 */
export async function loadDocument(cache: RequestCache = 'default'): Promise<Result<Loaded, DatasetFault>> {
  const [datasetLink, layoutLink] = [findLink('dataset'), findLink('layout')];
  if (!datasetLink) return failure({ file: 'index.html', faults: [{ path: '', code: 'missing-file' }] });
  const [dataset, layout] = await Promise.all([
    fetchThrough<Dataset>(datasetLink, loadDatasetGate, cache),
    layoutLink ? fetchThrough<OpeningLayout>(layoutLink, loadLayoutGate, cache) : success(null),
  ]);
  if (!dataset.ok) return dataset;
  const notices: readonly Notice[] = layout.ok ? [] : [{ key: 'layoutMissing', values: {} }];
  const document = { dataset: dataset.value, layout: layout.ok ? layout.value : null };
  return success({ document: findLink('tour') ? document : { ...document, tour: null }, notices });
}

/** Fetches the file that a link names and lets it through its gate; the link may know what the build let through. */
export async function fetchThrough<Value>(
  { href, dataset: { fingerprint } }: HTMLLinkElement,
  loadGate: () => Promise<Gate<Value>>,
  cache: RequestCache = 'default',
): Promise<Result<Value, DatasetFault>> {
  const file = new URL(href).pathname.split('/').slice(-2).join('/');
  const text = await fetchText(href, file, cache);
  if (!text.ok) return text;
  if (fingerprintText(text.value) === fingerprint) return success(JSON.parse(text.value));
  return (await loadGate())(text.value, file);
}

async function fetchText(href: string, file: string, cache: RequestCache): Promise<Result<string, DatasetFault>> {
  try {
    const response = await fetch(href, { cache });
    if (response.ok) return success(decodeText(new Uint8Array(await response.arrayBuffer())));
    return failure({ file, faults: [{ path: '', code: 'not-fetched', found: response.status }] });
  } catch {
    return failure({ file, faults: [{ path: '', code: 'not-fetched' }] });
  }
}
