import { expect, test } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { parseSnapshotFile } from '../../src/dataset/snapshot-file.ts';
import { toReportTable } from '../../src/language/intake-report.ts';
import { toJson } from '../../src/snapshot/json.ts';
import { applyRedo, applyUndo } from '../../src/store/editing.ts';
import { applyKeepCopy, applyName } from '../../src/store/own.ts';
import { selectReports } from '../../src/store/reports.ts';
import { withDocument } from '../../src/store/state.ts';
import { toDraftInSteps } from '../../src/views/share/to-draft.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';

const LINE = {
  code: 'unknown-place',
  severity: 'asks' as const,
  file: 'people.csv',
  sheet: '',
  lines: [4, 7],
  count: 2,
  column: 'Country',
  seen: 'Chille',
  proposal: '',
  chosen: '',
};
const report = { at: 5, files: ['people.csv'], nodes: 3, ties: 2, lines: [LINE] };

/** A network of one's own into which something was brought at 5. */
function brought() {
  const own = applyKeepCopy(stateOf({ dataset: tinySeminar(), layout: null }), 'mine');
  const named = applyName(own, 'Brought', 5);
  return withDocument(named, { reports: [report] });
}

test('a report stays with the network on the shelf, and goes into no file of Export', () => {
  const state = brought();
  const kept = parseSnapshotFile(finish(toDraftInSteps(state, 'mine', 6)).body);
  expect(kept.ok && kept.value.reports).toEqual([report]);
  expect(toJson(toSnapshot(state, '2030-01-02T03:04:05.000Z'))).not.toContain('Chille');
});

test('a report that is damaged is forgotten, and the network opens', () => {
  const { body } = finish(toDraftInSteps(brought(), 'mine', 6));
  const read = parseSnapshotFile(body.replace('"severity":"asks"', '"severity":7'));
  expect(read.ok && read.value.reports).toEqual([]);
});

test('what was taken back has no report until it is done again', () => {
  const undone = applyUndo(brought());
  expect(selectReports(undone)).toEqual([]);
  expect(selectReports(applyRedo(undone))).toEqual([report]);
  const other = applyName(undone, 'Other', 9);
  expect(other.document.reports).toEqual([]);
});

test('a report is a table: place, what was seen, what was done', () => {
  expect(toReportTable([LINE, { ...LINE, code: 'of-a-newer-page', proposal: 'gone' }], 'en').rows).toEqual([
    [
      'Question',
      'people.csv',
      '',
      '4 7',
      'Country',
      '“Chille” is no country that is known here.',
      'It stays as written.',
    ],
    ['Question', 'people.csv', '', '4 7', 'Country', 'Chille', 'gone'],
  ]);
  expect(toReportTable([], 'id').head).toContain('Yang dilakukan');
});
