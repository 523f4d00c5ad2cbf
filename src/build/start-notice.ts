import { START_NOTICE, type StartState } from '../app/start-notice.ts';
import { LANGUAGES, type Language } from '../dataset/language.ts';
import { startMessages } from '../language/start.ts';

const FAILED = ['unreachable', 'missing', 'outdated', 'broken'] as const satisfies readonly StartState[];
const STATES = ['opening', 'slow', ...FAILED] as const;

/**
 * What the page says while the app can't start, in every language and without a script: an address that is empty
 * is the page's own. The style sheet shows what is due.
 */
export const renderStartNotice = (): string =>
  `<div id="${START_NOTICE}" role="alert">${LANGUAGES.map(renderWords).join('')}</div>`;

function renderWords(language: Language): string {
  const say = startMessages[language];
  const reasons = [say.silentDisk, say.silentFrame, say.silentOther];
  return [
    `<div lang="${language}">`,
    `<p data-when="silent ${FAILED.join(' ')}"><strong>${say.title}</strong></p>`,
    ...STATES.map((state) => `<p data-when="${state}">${say[state]}</p>`),
    `<p data-when="silent">${say.silent}</p>`,
    `<ul data-when="silent">${reasons.map((reason) => `<li>${reason}</li>`).join('')}</ul>`,
    `<p data-when="silent slow ${FAILED.join(' ')}"><a href="">${say.again}</a> <a data-when="silent broken" href="" target="_blank" rel="noopener">${say.alone}</a></p>`,
    '</div>',
  ].join('');
}
