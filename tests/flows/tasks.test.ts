import { readFile } from 'node:fs/promises';
import { publishMessages } from '../../src/language/publish.ts';
import { reopenMessages } from '../../src/language/reopen.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { readSvg } from '../drivers/read-svg.ts';
import { labelOf } from '../drivers/seminar.ts';
import { listShown, openingPlaceOf } from '../drivers/seminar-page.ts';
import { Steps, totalOf } from '../drivers/steps.ts';
import { OWN_TASKS, TASKS } from './task-steps.ts';

/** Checks what a task took against the table, and the table against the best of the rivals. */
function expectSteps(number: number, taken: Steps): void {
  const task = TASKS.find((other) => other.number === number);
  expect(taken.count).toEqual(task?.steps);
  if (task?.best) expect(totalOf(taken)).toBeLessThanOrEqual(totalOf(task.best));
}

test('1: find Peter Harris', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  await steps.press('/');
  await steps.type('peter');
  await steps.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Peter Harris' })).toBeVisible();
  expectSteps(1, steps);
});

test('2: list his ties with their kind, in both directions', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  await steps.clickAt(await openingPlaceOf(page, 'peter-harris'));
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Peter Harris');
  for (const [relation, other] of [
    ['takes part in', 'Blockchain co-op founders'],
    ['founded', 'Resonate'],
  ] as const) {
    await expect(details.getByRole('heading', { level: 3, name: relation })).toBeVisible();
    await expect(details.getByRole('button', { name: other, exact: true }).last()).toBeVisible();
  }
  expectSteps(2, steps);
});

test('3: only people and co-ops', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  const legend = page.getByRole('complementary', { name: 'Filters' }).getByRole('group', { name: 'Kinds' });
  await steps.click(legend.getByRole('checkbox', { name: 'People' }));
  await steps.click(legend.getByRole('checkbox', { name: 'Co-ops, platforms, projects' }));
  await expect(page.getByRole('complementary', { name: 'Filters' })).toContainText('47 of 115 shown');
  expectSteps(3, steps);
});

test('4: who is linked to both Hong Kong and Blockchain', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await steps.click(filters.getByText('Any place'));
  await steps.click(filters.getByText('Hong Kong', { exact: true }));
  await steps.click(filters.getByText('Any theme'));
  await steps.click(filters.getByText('Blockchain', { exact: true }));
  await expect(filters).toContainText('5 of 115 shown');
  expectSteps(4, steps);
  // What was asked for stays in sight, counted apart.
  await expect(filters).toContainText('with 2 that were asked for');
  const both = [
    'zhang-jieping',
    'tat-lam',
    'matters-news',
    'shanzhai-city',
    's7-blockchain-founders',
    'hong-kong',
    'blockchain',
  ];
  expect([...(await listShown(page))].sort()).toEqual(both.map((id) => labelOf(id)).sort());
});

test('16: who from Europe was shown, whatever country is named', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await steps.click(filters.getByRole('checkbox', { name: 'Co-ops, platforms, projects' }));
  await steps.click(filters.getByText('Any place'));
  await steps.click(filters.getByText('Europe', { exact: true }));
  await expect(filters).toContainText('7 of 115 shown, with 1 that was asked for');
  expectSteps(16, steps);
  const shown = ['coop-circle', 'coop-exchange', 'fairmondo', 'resonate', 'sharetribe', 'smart', 'unionen', 'europe'];
  expect([...(await listShown(page))].sort()).toEqual(shown.map((id) => labelOf(id)).sort());
});

test('5: the ego network of ICCI, depth 2, whatever way the ties point', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  await steps.clickAt(await openingPlaceOf(page, 'icci'));
  const details = page.getByRole('region', { name: 'Details' });
  await steps.click(details.getByRole('button', { name: 'Focus', exact: true }));
  await steps.click(details.getByRole('button', { name: 'One tie further' }));
  await expect(page.getByRole('list', { name: 'Active filters' })).toContainText(', 2 steps');
  await expect(page).toHaveURL(/focus=icci&depth=2/);
  expectSteps(5, steps);
  expect(await listShown(page)).toEqual(expect.arrayContaining(['Novita Puspasari', 'Indonesia', 'PetaBencana.id']));
});

test('10: the map as SVG', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  const saved = page.waitForEvent('download');
  await steps.press('v');
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/\.svg$/);
  expect(readSvg(await readFile(await file.path(), 'utf8')).nodes).toHaveLength(115);
  expectSteps(10, steps);
});

test('11: a link that reopens exactly this view', async ({ page, context }) => {
  await openApp(page, '?kind=person');
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill('Trebor Scholz');
  await search.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Trebor Scholz' })).toBeVisible();
  const steps = new Steps(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 2, name: 'Trebor Scholz' })).toBeVisible();
  await expect(other.getByRole('complementary', { name: 'Filters' })).toContainText('18 of 115 shown');
  expectSteps(11, steps);
});

test('13: Peter Harris and his ties by keyboard alone', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  await steps.press('/');
  await steps.type('peter');
  await steps.press('Enter');
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2, name: 'Peter Harris' })).toBeVisible();
  await expect(details.getByRole('heading', { level: 3, name: 'founded' })).toBeVisible();
  await expect(details.getByRole('button', { name: 'Resonate', exact: true }).last()).toBeVisible();
  expectSteps(13, steps);
});

test('14: “Trebors Scholz” and “Isac Mao” find theirs', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  await steps.click(page.getByRole('combobox', { name: 'Search' }));
  await steps.type('Trebors Scholz');
  await steps.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Trebor Scholz' })).toBeVisible();
  expectSteps(14, steps);

  // What has found is not left in the field.
  const again = new Steps(page);
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('');
  await again.click(page.getByRole('combobox', { name: 'Search' }));
  await again.type('Isac Mao');
  await again.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Isaac Mao' })).toBeVisible();
  expect(totalOf(again)).toBeLessThanOrEqual(totalOf(steps));
});

test('6: shortest path Novita Puspasari → Peter Harris', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  await steps.click(page.getByRole('tab', { name: 'Paths' }));
  const paths = page.getByRole('tabpanel', { name: 'Paths' });
  await steps.click(paths.getByRole('combobox', { name: 'From' }));
  await steps.type('novita');
  await steps.press('Enter');
  await steps.click(paths.getByRole('combobox', { name: 'To' }));
  await steps.type('peter');
  await steps.press('Enter');
  await expect(paths).toContainText('3 steps');
  expectSteps(6, steps);
});

test('7: rank by betweenness', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  await steps.click(page.getByRole('tab', { name: 'Key actors' }));
  const actors = page.getByRole('tabpanel', { name: 'Key actors' });
  await steps.click(actors.getByRole('radio', { name: /Bridges groups/ }));
  await expect(actors.getByRole('listitem').first()).toContainText('Digi Coop');
  expectSteps(7, steps);
});

test('8: communities, coloured', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  await steps.click(page.getByRole('tab', { name: 'Groups' }));
  await expect(page.getByRole('tabpanel', { name: 'Groups' })).toContainText('8 groups');
  expectSteps(8, steps);
});

test('15: whom should ICCI meet, and who introduces', async ({ page }) => {
  await openApp(page);
  const steps = new Steps(page);
  await steps.clickAt(await openingPlaceOf(page, 'icci'));
  await steps.click(page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Whom to meet' }));
  const meeting = page.getByRole('tabpanel', { name: 'Whom to meet' });
  await expect(meeting.getByRole('list', { name: 'Close by' }).getByRole('listitem').first()).toBeVisible();
  await expect(meeting.getByRole('listitem', { name: 'Nashin Mahtani' })).toContainText(
    'Let ICCI’s own Novita Puspasari or Aef Setiawan write: both sides were at “Sowing the Seeds”.',
  );
  await expect(meeting.getByRole('listitem', { name: 'Trebor Scholz' })).toContainText(
    'Or ask PCC Hong Kong (fair), which held it.',
  );
  expectSteps(15, steps);
});

test('with a list of one’s own: a map, next year’s list, who is missing, a site', async ({ page }) => {
  await openApp(page, '?lang=en');
  const bringIn = page.getByRole('button', { name: 'Bring in', exact: true });
  const drop = async (steps: Steps, name: string, rows: readonly string[]) => {
    const buffer = Buffer.from(['Name;Organisation;Country', ...rows].join('\n'));
    steps.clicks++;
    await page.getByLabel(reopenMessages.en.choose).setInputFiles({ name, mimeType: 'text/csv', buffer });
  };
  const expectOwnSteps = (name: string, { count }: Steps) =>
    expect(count).toEqual(OWN_TASKS.find((task) => task.name === name)?.steps);

  const map = new Steps(page);
  await drop(map, 'fair-2030.csv', ['Ana Ruiz;Tani Coop;Chile', 'Budi Tan;Seed Library;Indonesia']);
  await map.click(bringIn);
  await expect(page.getByText('History: 1 step')).toBeVisible();
  expectOwnSteps('a sheet to a map', map);

  const next = new Steps(page);
  await drop(next, 'fair-2031.csv', ['Budi Tan;Seed Library;Indonesia', 'Citra Dewi;Seed Library;India']);
  await next.click(bringIn);
  await expect(page.getByText('History: 2 steps')).toBeVisible();
  expectOwnSteps('add next year’s list', next);

  const missing = new Steps(page);
  await missing.click(page.getByText('Compare 2030 with 2031').first());
  await expect(page.getByRole('button', { name: /^Chile: \d absent from 2031/ })).toBeVisible();
  expectOwnSteps('who is missing', missing);

  const site = new Steps(page);
  await site.press('m');
  await site.click(page.getByRole('button', { name: /^Publish / }));
  const saved = page.waitForEvent('download');
  await site.click(page.getByRole('dialog').getByRole('button', { name: publishMessages.en.download }));
  expect((await saved).suggestedFilename()).toMatch(/\.zip$/);
  expectOwnSteps('publish without a programmer', site);
});
