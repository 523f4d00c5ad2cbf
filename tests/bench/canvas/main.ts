import 'virtual:tokens.css';
import '../../../src/ui/base.css';
import { seededRandom } from '../../../src/base/random.ts';
import { selectScene } from '../../../src/store/select-scene.ts';
import { selectNetwork } from '../../../src/store/selectors.ts';

import type { TimedEdit } from './make-edits.ts';
import { mountForceGraph } from './mount-force-graph.ts';
import { openStore } from './open-store.ts';
import { flush, nextFrame, type Step, type Subject, type SubjectName, type Work } from './subject.ts';

/** What the page hands to whoever drives it. */
export interface Outcome {
  readonly steps: readonly Step[];
  /** From a store that is ready until the first picture is painted, ms. */
  readonly first: number;
  readonly faults: readonly string[];
  /** The size of the pane in css px, so that a peer can be given the same. */
  readonly pane: { readonly width: number; readonly height: number };
}
declare global {
  var runBench: ((what: Work, count: number, mostMs: number) => Promise<Outcome>) | undefined;
  var runMounts: ((count: number) => Promise<void>) | undefined;
  var runEdits: ((nodes: number, count: number, isApart: boolean) => Promise<readonly TimedEdit[]>) | undefined;
}

/** Changes of the filters that leave the map as it is do not count, so more of them are tried. */
const ATTEMPTS = 3;
const asked = new URLSearchParams(location.search);
const name = asked.get('subject') as SubjectName;
const nodes = asked.get('nodes') ?? '';
const pane = { width: Number(asked.get('width') ?? 1280), height: Number(asked.get('height') ?? 800) };
const root = document.getElementById('root') as HTMLElement;

globalThis.runBench = async (what, count, mostMs) => {
  if (name !== 'app')
    Object.assign(root.style, { position: 'relative', width: `${pane.width}px`, height: `${pane.height}px` });
  const store = openStore(nodes === 'seminar' ? 'seminar' : Number(nodes), pane);
  const mount = await loadSubject();
  // A peer is handed places and links: what ours reckons on the way counts for ours alone.
  if (name !== 'canvas' && name !== 'app') selectScene(store.getState());
  const since = performance.now();
  const subject = await mount();
  flush(root);
  const first = performance.now() - since;
  // What is still to be done after the first picture is not part of any step.
  for (let frame = 0; frame < 10; frame++) await nextFrame();
  const targets = pickTargets(selectNetwork(store.getState()).degree);
  const steps: Step[] = [];
  const until = performance.now() + mostMs;
  const most = ATTEMPTS * count;
  for (let run = -2; run < most && steps.length < count && (performance.now() < until || steps.length < 5); run++) {
    const target = targets[(run + 2) % targets.length] ?? 0;
    const step = what === 'hover' ? await subject.hover?.(target) : await subject[what]?.();
    // The first two warm up.
    if (step && run >= 0) steps.push(step);
    await nextFrame();
  }
  return { steps, first, faults: subject.faults(), pane: store.getState().moment.pane };

  // The map takes the name of Cytoscape's own renderer: the peer that has it must not meet ours.
  async function loadSubject(): Promise<() => Promise<Subject>> {
    if (name === 'classes') {
      const { mountClasses } = await import('./mount-classes.ts');
      return () => mountClasses(root, store, pane, ATTEMPTS * count + 2, what === 'filter');
    }
    if (name === 'floor') {
      const { mountFloor } = await import('./mount-floor.ts');
      return () => mountFloor(root, store, pane);
    }
    if (name === 'sigma') {
      const { mountSigma } = await import('./mount-sigma.ts');
      return () => mountSigma(root, store, pane);
    }
    if (name === 'vis-network') {
      const { mountVisNetwork } = await import('./mount-vis-network.ts');
      return () => mountVisNetwork(root, store, pane);
    }
    if (name === 'force-graph') return () => mountForceGraph(root, store, pane);
    const { mountOurs } = await import('./mount-ours.tsx');
    return () => mountOurs(root, store, name === 'app');
  }
};

globalThis.runMounts = async (count) => {
  Object.assign(root.style, { position: 'relative', width: `${pane.width}px`, height: `${pane.height}px` });
  const { mountOften } = await import('./mount-often.tsx');
  await mountOften(root, openStore('seminar', pane), count);
};

globalThis.runEdits = async (nodes, count, isApart) => {
  const { makeEdits } = await import('./make-edits.ts');
  return makeEdits(nodes, count, isApart);
};

/** Forty nodes of middling degree, 6 to 14, the same for everyone who draws the graph. */
function pickTargets(degree: Int32Array): readonly number[] {
  const random = seededRandom(5);
  const fitting = [...degree.keys()].filter((node) => (degree[node] ?? 0) >= 6 && (degree[node] ?? 0) <= 14);
  return Array.from({ length: 40 }, () => fitting[Math.floor(random() * fitting.length)] ?? 0);
}
