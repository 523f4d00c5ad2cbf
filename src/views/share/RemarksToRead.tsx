import { useMemo, useState } from 'react';
import { isLeftOut } from '../../dataset/consent.ts';
import { decide, listRemarks } from '../../dataset/remarks.ts';
import { remarkMessages } from '../../language/remarks.ts';
import { canEdit } from '../../store/can-edit.ts';
import { applyChange } from '../../store/editing.ts';
import { selectDataset } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { type RemarkItem, RemarkList } from '../RemarkList.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Publish.module.css';

/**
 * Of whom something is remarked, with the decision whether they are held back, as where lists are brought in; nothing
 * where there is nobody. Who was held back for good before is not asked about again.
 */
export function RemarksToRead() {
  const say = useMessages(remarkMessages);
  const language = useLanguage();
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const isEditable = useSelector(canEdit);
  const remarked = useMemo(() => listRemarks(dataset), [dataset]);
  // Who is decided about stays in the list, so that it can be decided otherwise.
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const items = remarked.flatMap(({ node, remarks, isSuspect }): RemarkItem[] => {
    if (node.consent === 'leave-out' && !decided.has(node.id)) return [];
    const isUnread = node.consent === 'unread';
    return [
      { key: node.id, name: node.label[language], remarks, isHeld: isUnread ? isSuspect : isLeftOut(node), isUnread },
    ];
  });
  if (!isEditable || items.length === 0) return null;
  const change = (of: readonly RemarkItem[], isHeld: (item: RemarkItem) => boolean) => {
    setDecided(new Set([...decided, ...of.map(({ key }) => key)]));
    act(applyChange, {
      dataset: decide(dataset, new Map(of.map((item) => [item.key, isHeld(item)]))),
      told: { key: 'remarksRead', values: { count: of.length } },
      at: Date.now(),
    });
  };
  return (
    <section aria-labelledby={FOCUS_TARGETS.remarks} className={styles.remarks}>
      <h4 id={FOCUS_TARGETS.remarks} tabIndex={-1}>
        {say.title}
      </h4>
      <RemarkList
        items={items}
        onHold={(item, isHeld) => change([item], () => isHeld)}
        onRead={(some) => change(some, (item) => item.isHeld)}
      />
    </section>
  );
}
