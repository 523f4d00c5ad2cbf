import { decodeText } from '../base/decode-text.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DatasetFault } from '../dataset/fault.ts';
import { parseLayout } from '../dataset/layout.ts';
import { parseDataset } from '../dataset/parse.ts';
import type { DocumentState, Notice } from '../store/state.ts';

/** The page names its files in links that also start the download early; no link, no file. */
export const findHref = (id: string) => document.querySelector<HTMLLinkElement>(`link#${id}`)?.href;

interface Loaded {
  readonly document: DocumentState;
  /** What the map does without. */
  readonly notices: readonly Notice[];
}

/**
 * Fetches the dataset and the positions beside it and lets them through the gate. Without positions that can be
 * read the map is laid out here, with a notice.
 */
export async function loadDocument(): Promise<Result<Loaded, DatasetFault>> {
  const [datasetHref, layoutHref] = [findHref('dataset'), findHref('layout')];
  if (!datasetHref) return failure({ file: 'index.html', faults: [{ path: '', code: 'missing-file' }] });
  const [dataset, layout] = await Promise.all([
    fetchAnd(datasetHref, parseDataset),
    layoutHref ? fetchAnd(layoutHref, parseLayout) : success(null),
  ]);
  if (!dataset.ok) return dataset;
  const notices = layout.ok ? [] : [{ key: 'layoutMissing', values: {} }];
  return success({ document: { dataset: dataset.value, layout: layout.ok ? layout.value : null }, notices });
}

/** Fetches a file and lets it through its gate. */
export async function fetchAnd<Value>(
  href: string,
  parse: (text: string, file: string) => Result<Value, DatasetFault>,
): Promise<Result<Value, DatasetFault>> {
  const file = new URL(href).pathname.split('/').slice(-2).join('/');
  try {
    const response = await fetch(href);
    if (response.ok) return parse(decodeText(new Uint8Array(await response.arrayBuffer())), file);
    return failure({ file, faults: [{ path: '', code: 'not-fetched', found: response.status }] });
  } catch {
    return failure({ file, faults: [{ path: '', code: 'not-fetched' }] });
  }
}
