import { hostName } from '../host-name.ts';
import styles from './DetailsPanel.module.css';

/** Web addresses that a claim rests on, by their hosts; nothing without any. */
export function Addresses({ addresses = [] }: { readonly addresses?: readonly string[] | undefined }) {
  if (addresses.length === 0) return null;
  return (
    <ul className={styles.addresses}>
      {addresses.map((address, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list may name an address twice
        <li key={place}>
          <a href={address} title={address} target="_blank" rel="noreferrer">
            {hostName(address)}
          </a>
        </li>
      ))}
    </ul>
  );
}
