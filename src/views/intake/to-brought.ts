import { shorten } from '../../base/shorten.ts';
import { addReport, type Choices } from '../../dataset/report.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { toText } from '../../dataset/text.ts';
import type { Draft } from '../../intake/draft/build.ts';
import { toOwnDataset } from '../../intake/draft/own-dataset.ts';
import type { Issue } from '../../intake/reading.ts';
import { fitPositions } from '../../scene/fit-positions.ts';
import type { Places } from '../../scene/places.ts';
import { applyChange } from '../../store/editing.ts';
import { applyNew } from '../../store/own.ts';
import { placeBeside } from '../../store/place-beside.ts';
import { applyFit, applyPositions } from '../../store/stage.ts';
import { NO_LOOSE, type State, withDocument, withMoment } from '../../store/state.ts';
import { toLine } from './save-report.ts';

/** Names of files as a step of the history tells them, characters. */
const LONGEST_TOLD = 80;

/** What comes in, where to, and when, ms since 1970. */
export interface BringIn {
  readonly draft: Draft;
  /** What the draft was made for: the open network, or one with nobody in it that is to be opened first. */
  readonly base: Dataset;
  readonly isNew: boolean;
  /** What the network is called then; '' where nobody has said. */
  readonly title: string;
  readonly file: string;
  /** The names of all of them, and what was seen in them. */
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
  /** What was chosen about them. */
  readonly choices: Choices;
  /** How many entries may be one with others, which nobody has decided. */
  readonly pairs: number;
  readonly at: number;
}

/** What the open network, or the new one, says once the draft is in. */
export const toBroughtDataset = ({ draft, isNew, title, file }: BringIn): Dataset =>
  toTitled(isNew ? toOwnDataset(draft, file) : draft.dataset, title);

/**
 * The state with `dataset` brought in, as one step of the history, with its report. `id` is what a new network is kept
 * under; `laid` are places of what joins others, where these have been found.
 */
export function toBrought(
  state: State,
  { draft, base, isNew, file, files, issues, choices, pairs, at: when }: BringIn,
  dataset: Dataset,
  id: string,
  laid: Places = new Map(),
): State {
  const opened = isNew ? applyNew(state, id, { ...base, meta: dataset.meta }) : state;
  const count = draft.dataset.nodes.length - base.nodes.length;
  const ties = draft.dataset.edges.length - base.edges.length;
  const told = {
    key: 'broughtIn',
    values: {
      file: files.length > 1 ? shorten(files.join(', '), LONGEST_TOLD) : file,
      count,
      ties,
      ...(pairs > 0 && { pairs }),
    },
  } as const;
  const places = isNew ? {} : { places: new Map([...placeBeside(opened, dataset), ...laid]) };
  const changed = applyChange(opened, { dataset, told, at: when, ...places });
  const report = { at: when, files: [...files], nodes: count, ties, lines: issues.map(toLine), choices };
  const { reports } = changed.document;
  // What changes nothing has nothing to tell. What comes in stands where its file or the layout has put it, and moves
  // nobody.
  const next =
    changed === opened
      ? changed
      : withMoment(withDocument(changed, { reports: addReport(reports, report), young: opened.document.young }), {
          loose: NO_LOOSE,
        });
  // What is new may stand beyond what is in view.
  if (!isNew) return count > 0 ? applyFit(next) : next;
  const positions = toPositions(draft, next);
  // Where nobody has stood yet nothing has its place: all of it is laid out, and opens shown whole.
  return positions ? applyPositions(next, positions) : withDocument(next, { places: null });
}

const toTitled = (dataset: Dataset, title: string): Dataset =>
  title === '' ? dataset : { ...dataset, meta: { ...dataset.meta, title: toText(title) } };

/** Where the file has put its nodes, as large as the pane; null where it leaves one out, or puts all in one place. */
function toPositions({ dataset: { nodes }, positions }: Draft, { moment: { pane } }: State): Float64Array | null {
  const points = nodes.flatMap(({ id }) => positions.get(id) ?? []);
  return points.length === nodes.length * 2 ? fitPositions(points, pane) : null;
}
