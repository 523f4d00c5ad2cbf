import type { Fault } from '../../dataset/fault.ts';
import { locateFaults } from '../../dataset/locate.ts';
import { findOddities } from '../../dataset/oddities.ts';
import type { Dataset } from '../../dataset/schema.ts';
import {
  type FileFault,
  type FirstFault,
  type SnapshotFile,
  validateNetwork,
  validateSnapshotFile,
} from '../../dataset/snapshot-file.ts';
import { type Decoders, type FileContent, readSnapshotFile } from './read-file.ts';

/** What a file opens as, past every gate that needs nothing but the file; or why it does not open. */
export type FileView =
  | { readonly kind: 'snapshot'; readonly snapshot: SnapshotFile }
  /** `odd` is what is in it and seldom meant. */
  | { readonly kind: 'network'; readonly dataset: Dataset; readonly odd: FirstFault | null }
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
    if (!read.ok) {
      const { fault } = read;
      return fault.kind === 'invalid' ? refuse(fault.fault, content.text, fault.more) : { kind: 'refused', fault };
    }
    const [first, ...more] = findOddities(read.value);
    const odd = first ? toFirst(first, content.text, more.length) : null;
    return { kind: 'network', dataset: read.value, odd };
  }
  if (content.kind === 'broken') return refuse({ path: '', code: 'syntax' }, content.text);
  return content;
}

const refuse = (fault: Fault, text: string, more = 0): FileView => ({
  kind: 'refused',
  fault: { kind: 'invalid', ...toFirst(fault, text, more) },
});

function toFirst(fault: Fault, text: string, more: number): FirstFault {
  const [located = fault] = locateFaults(text, [fault]);
  return { fault: located, more };
}

/** What became of a file that was handed to somebody to read: also that he could not, at all or in time. */
export type Intake = FileView | { readonly kind: 'unreadable' } | { readonly kind: 'slow'; readonly seconds: number };
