import type { Result } from '../../base/result.ts';
import { type Decoders, type FileContent, LARGEST_FILE, readSnapshotFile } from '../../snapshot/reopen/read-file.ts';
import { applyDialog, applyNotice } from '../../store/preferences.ts';
import { applyRefusal, parseNetwork, parseSnapshot, type Reopening, tryReopening } from '../../store/reopen.ts';
import type { Notice, State } from '../../store/state.ts';
import { type AppStore, act } from '../../store/store.ts';

/** Longer names only push the message away. */
const LONGEST_NAME = 80;

/**
 * Opens a file as the view it carries, or a dataset as a network. What is open changes only when all of the file
 * has been understood; otherwise a notice says what is the matter, and another how many `others` came along.
 */
export async function openFile(store: AppStore, file: File, others = 0): Promise<void> {
  const name = file.name.length > LONGEST_NAME ? `${file.name.slice(0, LONGEST_NAME)}…` : file.name;
  await openNamed(store, file, name);
  if (others > 0) act(store, applyNotice, { key: 'filesLeft', values: { file: name, count: others } });
}

async function openNamed(store: AppStore, file: File, name: string): Promise<void> {
  const refuse = (notice: Notice) => {
    // Under an open dialog nobody would see it.
    act(store, applyDialog, null);
    act(store, applyRefusal, notice);
  };
  if (file.size > LARGEST_FILE) {
    return refuse({ key: 'fileTooLarge', values: { file: name, most: LARGEST_FILE / 2 ** 20 } });
  }
  try {
    const content = await readSnapshotFile(new Uint8Array(await readBytes(file)), DECODERS);
    const before = store.getState();
    const read = understand(content, before, name);
    const next = read.ok ? tryReopening(before, read.value, name) : read;
    if (next.ok) store.setState(next.value, true);
    else refuse(next.fault);
  } catch {
    refuse({ key: 'fileUnreadable', values: { file: name } });
  }
}

function understand(content: FileContent, state: State, file: string): Result<Reopening, Notice> {
  if (content.kind === 'snapshot') return parseSnapshot(content.text, state, file);
  if (content.kind === 'dataset') return parseNetwork(content.text, state, file);
  if (content.kind === 'stripped') return refusal('fileStripped', { file, format: content.format });
  return content.kind === 'damaged'
    ? refusal('fileDamaged', { file, what: content.what })
    : refusal('fileForeign', { file });
}

const refusal = (key: string, values: Notice['values']): Result<never, Notice> => ({
  ok: false,
  fault: { key, values },
});

/** A FileReader, for it also reads what a test hands over. */
const readBytes = (file: File): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });

const DECODERS: Decoders = {
  toText(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  },
  async inflate(bytes) {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
    return new Uint8Array(await new Response(stream.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer());
  },
};
