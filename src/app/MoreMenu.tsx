import { appMessages } from '../language/app.ts';
import { commandMessages } from '../language/command.ts';
import { reopenMessages } from '../language/reopen.ts';
import { canEdit } from '../store/can-edit.ts';
import { Menu } from '../ui/Menu.tsx';
import { useAppStore, useMessages, useSelector } from '../views/use-app.ts';
import { COMMANDS, type CommandId } from './commands.ts';

/** What a narrow header has no room for. */
const LISTED: readonly CommandId[] = [
  'networks',
  'undo',
  'redo',
  'details',
  'fit',
  'present',
  'reset',
  'settle',
  'restore',
  'export',
  'share',
  'bringIn',
  'open',
  'theme',
  'help',
];

/** What there is for a network of one's own alone. */
const EDITING: readonly CommandId[] = ['undo', 'redo'];

export function MoreMenu({ className }: { readonly className?: string | undefined }) {
  const say = useMessages(appMessages);
  const sayCommand = useMessages(commandMessages);
  const { open } = useMessages(reopenMessages);
  const store = useAppStore();
  const isEditable = useSelector(canEdit);
  const theme = useSelector((state) => state.session.theme);
  // One text holds what is enabled, so that the menu is drawn anew only when that changes.
  const enabled = useSelector((state) => LISTED.filter((id) => find(id)?.isEnabled(state)).join(' ')).split(' ');
  return (
    <Menu label={say.more} icon="more" className={className}>
      {LISTED.filter((id) => isEditable || !EDITING.includes(id)).map((id) => (
        <button key={id} type="button" disabled={!enabled.includes(id)} onClick={() => find(id)?.run(store)}>
          {id === 'theme'
            ? say.theme(theme)
            : id === 'export' || id === 'share' || id === 'networks' || id === 'bringIn'
              ? say[id]
              : id === 'open'
                ? open
                : sayCommand[id]}
        </button>
      ))}
    </Menu>
  );
}

const find = (id: CommandId) => COMMANDS.find((command) => command.id === id);
