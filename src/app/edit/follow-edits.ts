export { describeEdits, describeTyped } from './describe-edits.ts';
export { finishTies } from './finish-ties.ts';
