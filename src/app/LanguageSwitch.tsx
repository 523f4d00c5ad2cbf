import { useRef } from 'react';
import { appMessages, LANGUAGE_NAMES } from '../language/app.ts';
import { applyLanguage } from '../store/preferences.ts';
import { useAct, useLanguage, useMessages } from '../views/use-app.ts';
import styles from './LanguageSwitch.module.css';

const LANGUAGES = Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[];

/** Each language by its own name; a narrow screen shows only the code of the other one. */
export function LanguageSwitch() {
  const say = useMessages(appMessages);
  const language = useLanguage();
  const act = useAct();
  const group = useRef<HTMLDivElement>(null);
  const choose = (chosen: keyof typeof LANGUAGE_NAMES, pressed: HTMLElement) => {
    act(applyLanguage, chosen);
    // Where only the other language is offered, the pressed button goes away: its successor takes the focus.
    requestAnimationFrame(() => {
      if (getComputedStyle(pressed).display !== 'none') return;
      group.current?.querySelector<HTMLElement>('[aria-pressed=false]')?.focus();
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a form's look along
    <div role="group" aria-label={say.language} className={styles.switch} ref={group}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={(event) => choose(each, event.currentTarget)}
        >
          <span className={styles.name}>{LANGUAGE_NAMES[each].name}</span>
          <span className={styles.code} aria-hidden="true">
            {LANGUAGE_NAMES[each].code}
          </span>
        </button>
      ))}
    </div>
  );
}
