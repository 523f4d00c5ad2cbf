import { commandMessages } from '../../language/command.ts';
import { helpMessages } from '../../language/help.ts';
import { useMessages } from '../../views/use-app.ts';
import { COMMANDS } from '../commands.ts';
import { saveShortcutPreference, useShortcutPreference } from '../shortcut-preference.ts';
import styles from './HelpDialog.module.css';

/** The keys that the graph itself knows while it has the focus; alternatives are separate keys. */
const GRAPH_KEYS = [
  { message: 'arrows', keys: ['←', '→', '↑', '↓'] },
  { message: 'brackets', keys: ['[', ']'] },
  { message: 'tieByTie', keys: [',', '.'] },
  { message: 'enter', keys: ['Enter'] },
  { message: 'space', keys: ['Space'] },
  { message: 'depth', keys: ['1', '2', '3', '4', '5'] },
  { message: 'backspace', keys: ['Backspace'] },
  { message: 'ends', keys: ['Home', 'End'] },
  { message: 'zoomFit', keys: ['+', '-', '0'] },
  { message: 'pan', keys: ['Shift ←', '→', '↑', '↓'] },
  { message: 'nudge', keys: ['Alt ←', '→', '↑', '↓'] },
  { message: 'escape', keys: ['Esc'] },
] as const;

const NAMES: Readonly<Record<string, string>> = { Escape: 'Esc', Mod: 'Ctrl' };

/** `Shift N`, `Ctrl Shift Z`: a capital alone is pressed with Shift. */
const nameOf = (key: string): string =>
  key
    .split(/(?<=.)\+(?=.)/)
    .map(
      (part) => NAMES[part] ?? (/^[A-Z]$/.test(part) ? `Shift ${part}` : part.length === 1 ? part.toUpperCase() : part),
    )
    .join(' ');

/** Every key and what it does, and the switch for those that are a single letter. */
export function HelpKeys() {
  const say = useMessages(helpMessages);
  const sayCommand = useMessages(commandMessages);
  const singleKeys = useShortcutPreference();
  const withKeys = COMMANDS.filter(({ keys }) => keys.length > 0);
  return (
    <>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => saveShortcutPreference(event.currentTarget.checked)}
        />
        {say.keysOn}
        {!singleKeys && <span className={styles.note}>{say.keysOff}</span>}
      </label>
      <div className={styles.tables}>
        <KeyTable
          caption={say.keysAnywhere}
          rows={withKeys.map(({ id, keys }) => ({
            keys: keys.filter((key) => key !== '=').map(nameOf),
            text: sayCommand[id],
          }))}
        />
        <KeyTable caption={say.keysMap} rows={GRAPH_KEYS.map(({ message, keys }) => ({ keys, text: say[message] }))} />
      </div>
    </>
  );
}

interface KeyTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly text: string }[];
}

function KeyTable({ caption, rows }: KeyTableProps) {
  const say = useMessages(helpMessages);
  return (
    <table className={styles.keys}>
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say.key}</th>
          <th scope="col">{say.action}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, text }) => (
          <tr key={text}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
