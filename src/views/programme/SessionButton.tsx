import { Fragment } from 'react';
import { at } from '../../base/assert.ts';
import { programmeMessages } from '../../language/programme.ts';
import { tellName } from '../../network/tell-apart.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyHover, applyMark, applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { KindMark } from '../KindMark.tsx';
import { useAct, useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { useTieWords } from '../use-tie-words.ts';
import type { ProgrammeSession } from './build-programme.ts';
import { selectLitSessions } from './lit-sessions.ts';
import styles from './ProgrammeStrip.module.css';
import { tellTookPart } from './tell-took-part.ts';

/** One session of the programme: number, name and who is in it. */
export function SessionButton({ entry }: { readonly entry: ProgrammeSession }) {
  const say = useMessages(programmeMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const node = at(network.nodes, entry.node);
  const label = tellMapName(network, entry.node, language);
  const [name = '', ...rest] = label.split(':');
  const isSelected = useSelector((state) => state.session.selection.includes(node.id));
  const isLit = useSelector((state) => selectLitSessions(state).has(entry.node));
  const opens = useSelector((state) => state.session.panel !== 'programme');
  const isShown = useVisibility().nodes[entry.node] === 1;
  const kind = network.kinds.get(node.kind);
  const tieWords = useTieWords();
  const { session, tookPart } = entry;
  const told = tellTookPart(network.dataset, tookPart, ['person', 'initiative'], language);
  const counts = told.counts.length > 0 ? told.counts : [{ text: tieWords(entry.node).long, isLent: false }];
  // Said as one text: joined from its visible parts, it would have a space before each comma.
  const spoken = [
    session.number === undefined ? label : `${say.session(session.number)}: ${label}`,
    ...counts.map(({ text }) => text),
    ...(session.day === null ? [say.dayUnstated] : []),
    ...(session.dayBasis === 'inferred' ? [say.dayInferred] : []),
    ...(told.note ? [told.note] : []),
    ...(isShown ? [] : [say.leftOut]),
    ...(isLit ? [say.lit] : []),
  ].join(', ');
  const rings = { stated: null, inferred: say.ringInferred, unstated: say.ringUnstated };
  const ring = rings[session.dayBasis ?? 'stated'];
  const light = () => act(applyHover, node.id);
  const dim = () => act(applyHover, null);
  return (
    <li>
      <button
        type="button"
        className={styles.session}
        aria-label={spoken}
        aria-pressed={isSelected}
        title={
          ring ? [ring, session.dayNote?.[language]].filter(Boolean).join(' ') : tellName(network, entry.node, language)
        }
        data-left-out={!isShown || undefined}
        data-lit={isLit || undefined}
        data-day={session.dayBasis}
        onClick={() => act(opens ? applySelect : applyMark, isSelected ? null : node.id)}
        onPointerEnter={light}
        onPointerLeave={dim}
        onFocus={light}
        onBlur={dim}
      >
        <span className={styles.mark}>{kind && <KindMark kind={kind} numeral={session.number} />}</span>{' '}
        <span>
          <span className={`clamped ${styles.name}`}>
            {name}
            {rest.length > 0 && <span className={styles.rest}>:{rest.join(':')}</span>}
          </span>{' '}
          <span className={styles.count} data-partial={told.isPartial || undefined}>
            {counts.map(({ text, isLent }, place) => {
              const part = place < counts.length - 1 ? `${text},` : text;
              return (
                <Fragment key={text}>
                  {place > 0 && ' '}
                  {isLent ? (
                    <i className={styles.part} title={told.note}>
                      {part}
                    </i>
                  ) : (
                    <span className={styles.part}>{part}</span>
                  )}
                </Fragment>
              );
            })}
            {/* Where some are left out there are words enough: the dotted mark says it, and the spoken name. */}
            {session.day === null && !told.isPartial && <span className={styles.unstated}>, {say.dayUnstated}</span>}
          </span>
        </span>
      </button>
    </li>
  );
}
