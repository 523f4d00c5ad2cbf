import { useEffect, useRef, useState } from 'react';
import type { PartTrouble } from '../../base/part-trouble.ts';
import { toTrouble } from '../load-part.ts';
import { bringFiles, type Readings, readBrought } from './read-brought.ts';
import type { Brought, Reader } from './strangers-port.ts';

/** Files under way: the one that is being read, and how many are read. */
interface Reading {
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

const toBrought = (readings: Readings | null): readonly Brought[] =>
  readings?.files.map(({ brought }) => brought) ?? [];

/** Reads the files of a review anew as more come, one goes, or one is to be read otherwise. */
export function useReadings(
  readings: Readings | null,
  openReader: () => Promise<Reader>,
  onReadings: (readings: Readings | null) => void,
) {
  const [step, setStep] = useState<Reading | null>(null);
  const [trouble, setTrouble] = useState<PartTrouble | null>(null);
  const run = useRef<AbortController | null>(null);
  const wanted = useRef(toBrought(readings));
  useEffect(() => () => run.current?.abort(), []);
  const read = async (list: readonly Brought[]): Promise<void> => {
    wanted.current = list;
    run.current?.abort();
    const ending = new AbortController();
    run.current = ending;
    setTrouble(null);
    if (list.length === 0) return onReadings(null);
    try {
      const tell = (name: string, done: number) => {
        if (!ending.signal.aborted) setStep({ name, done, of: list.length });
      };
      onReadings(await readBrought(openReader, list, ending.signal, tell));
    } catch (fault) {
      if (!ending.signal.aborted) setTrouble(toTrouble(fault));
    } finally {
      if (run.current === ending) setStep(null);
    }
  };
  return {
    step,
    trouble,
    tryAgain: () => void read(wanted.current),
    add: (files: readonly File[]) => void read(bringFiles(wanted.current, files)),
    remove: (name: string) => void read(wanted.current.filter((one) => one.name !== name)),
    change: (name: string, how: Pick<Brought, 'encoding' | 'withHidden'>) =>
      void read(wanted.current.map((one) => (one.name === name ? { ...one, ...how } : one))),
  };
}
