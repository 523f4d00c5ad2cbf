import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTemplate } from '../../src/build/offline.ts';
import { readHtmlText } from '../../src/snapshot/carrier/markup-text.ts';
import { isTemplate, SLOTS, toHtml } from '../../src/snapshot/html.ts';

const CODE = "const a = '</script>', b = `<!-- </SCRIPT `, c = /<\\/script>/; document.title += a + b + c;";
const template = toTemplate(CODE, 'p { color: red; }');
const source = { title: 'Tiny', description: 'Small', language: 'en', theme: null, tour: null } as const;

const HOSTILE = [
  '</script><script>window.pwned = 1</script>',
  '</title><script>window.pwned = 1</script>',
  '"><img src=x onerror="window.pwned = 1">',
  '<!-- <script> --><!--',
  '$& $1 $` $$',
  SLOTS.data,
  SLOTS.title,
  '\u2028\u2029\ud800',
  ']]>',
];
const anything = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

// The package brings no types, and a whole environment of it would be no place for the build's code.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  readonly JSDOM: new (html: string) => { readonly window: { readonly document: Document } };
};

/** The page as a browser reads it; nothing in it is run. */
const parse = (html: string) => new JSDOM(html).window.document;

test('what a file holds comes back as it was put in, and stands in no more elements than it should', () => {
  const json = fc.dictionary(anything, fc.oneof(anything, fc.array(anything)), { maxKeys: 4 });
  fc.assert(
    fc.property(json, json, anything, anything, (carried, tour, title, description) => {
      const [snapshot, steps] = [JSON.stringify(carried), JSON.stringify(tour)];
      const html = toHtml(template, { ...source, title, description, snapshot, tour: steps });
      const page = parse(html);
      expect([...page.querySelectorAll('script')].map(({ id, type }) => `${id} ${type}`)).toEqual([
        'snapshot application/json',
        'tour application/json',
        ' module',
      ]);
      expect(page.querySelectorAll('img, style').length).toBe(1);
      expect(JSON.parse(page.getElementById('snapshot')?.textContent ?? '')).toEqual(JSON.parse(snapshot));
      expect(JSON.parse(page.getElementById('tour')?.textContent ?? '')).toEqual(JSON.parse(steps));
      // A file that is dropped on the app is read as text, not as a page.
      expect(JSON.parse(readHtmlText(html) ?? '')).toEqual(JSON.parse(snapshot));
    }),
    { numRuns: 30 },
  );
});

test('the title and the description are plain text, the language and the theme stand from the start', () => {
  const html = toHtml(template, {
    ...source,
    title: 'A <b> & "B"',
    description: 'Two\nlines',
    language: 'id',
    theme: 'dark',
    snapshot: '{}',
  });
  const page = parse(html);
  expect(page.title).toBe('A <b> & "B"');
  expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe('Two lines');
  expect(page.documentElement.lang).toBe('id');
  expect(page.documentElement.dataset.theme).toBe('dark');
  expect(page.getElementById('tour')).toBeNull();
});

test('the script is what was built, whatever ends of elements stand in it, and runs by its hash', async () => {
  const page = parse(template);
  const script = page.querySelector('script[type=module]')?.textContent ?? '';
  expect(script.match(/<\/script/i)).toBeNull();
  const run = (code: string) => new Function('document', code);
  const titles = [CODE, script].map((code) => {
    const fake = { title: '' };
    run(code)(fake);
    return fake.title;
  });
  expect(titles[1]).toBe(titles[0]);
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))).toString(
    'base64',
  );
  const policy = page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
  expect(policy).toContain(`script-src 'sha256-${digest}';`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain('unsafe');
  // The policy comes before anything it has to hold for.
  expect(template.indexOf('Content-Security-Policy')).toBeLessThan(template.indexOf('<style>'));
});

test('another page is no template: a server may answer with its own', () => {
  expect(isTemplate(template)).toBe(true);
  expect(isTemplate('<!doctype html><html lang="en"><title>Jejaring</title></html>')).toBe(false);
  expect(() => toHtml('<!doctype html>', { ...source, snapshot: '{}' })).toThrow();
});

test('a style sheet that would fetch something is refused', () => {
  expect(() => toTemplate('1', 'p { background: url(a.png); }')).toThrow();
});
