import type { Fault } from '../../dataset/fault.ts';
import { locateFaults } from '../../dataset/locate.ts';
import type { Dataset } from '../../dataset/schema.ts';
import {
  type FileFault,
  type SnapshotFile,
  validateNetwork,
  validateSnapshotFile,
} from '../../dataset/snapshot-file.ts';
import { type Decoders, type FileContent, readSnapshotFile } from './read-file.ts';

/** What a file opens as, past every gate that needs nothing but the file; or why it does not open. */
export type FileView =
  | { readonly kind: 'snapshot'; readonly snapshot: SnapshotFile }
  | { readonly kind: 'network'; readonly dataset: Dataset }
  | { readonly kind: 'refused'; readonly fault: FileFault }
  | Exclude<FileContent, { readonly value: unknown } | { readonly kind: 'broken' }>;

/** Reads a file and lets it through the gates; always ends in one of these, and is O(bytes). */
export async function readView(bytes: Uint8Array, decoders: Decoders): Promise<FileView> {
  const content = await readSnapshotFile(bytes, decoders);
  if (content.kind === 'snapshot') {
    const read = validateSnapshotFile(content.value);
    return read.ok ? { kind: 'snapshot', snapshot: read.value } : { kind: 'refused', fault: read.fault };
  }
  if (content.kind === 'dataset') {
    if (content.text.includes('\ufffd')) return refuse({ path: '', code: 'lost-letters' }, content.text);
    const read = validateNetwork(content.value);
    if (read.ok) return { kind: 'network', dataset: read.value };
    const { fault } = read;
    return fault.kind === 'invalid' ? refuse(fault.fault, content.text, fault.more) : { kind: 'refused', fault };
  }
  if (content.kind === 'broken') return refuse({ path: '', code: 'syntax' }, content.text);
  return content;
}

function refuse(fault: Fault, text: string, more = 0): FileView {
  const [located = fault] = locateFaults(text, [fault]);
  return { kind: 'refused', fault: { kind: 'invalid', fault: located, more } };
}

/** What became of a file that was handed to somebody to read: also that he could not, at all or in time. */
export type Intake = FileView | { readonly kind: 'unreadable' } | { readonly kind: 'slow'; readonly seconds: number };
