import { type LocalText, listOtherWords } from '../dataset/text.ts';
import panel from './Panel.module.css';
import { useLanguage } from './use-app.ts';

/** What a text says in the languages in which the page itself is not: below it, each after the name of its language. */
export function OtherWords({ text }: { readonly text: LocalText | undefined }) {
  const language = useLanguage();
  const others = text ? listOtherWords(text) : [];
  if (others.length === 0) return null;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return others.map(([tag, words]) => (
    <p key={tag} className={panel.quiet}>
      {names.of(tag)}: <span lang={tag}>{words}</span>
    </p>
  ));
}
