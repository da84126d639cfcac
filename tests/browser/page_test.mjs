// The HTML report in a real browser: it asks for nothing, breaks no policy of its own, is read by everybody, and its filters
// show what they say. $GOALS_BIN writes the page.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { required, startBrowser } from './browser.mjs';

const axe = fs.readFileSync(required.resolve('axe-core/axe.min.js'), 'utf8');
const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'goals-page-'));
const file = path.join(directory, 'report.html');
let browser;

before(async () => {
  const words = ['report', 'examples', '--today', '2026-08-20', '--since', '2026-08-06', '--format', `html=${file}`];
  const run = spawnSync(process.env.GOALS_BIN, words, { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  fs.rmSync(directory, { recursive: true });
});

/** Opens the page and gives it to `use`; whatever it asks for or complains of is collected. */
async function withPage(options, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => { if (!request.url().startsWith('file:')) said.push(request.url()); });
    await page.goto(`file://${file}`);
    await use(page);
    assert.deepEqual(said, []);
  } finally {
    await context.close();
  }
}

/** How many rows are not hidden by a filter. */
const shownRows = (page) => page.evaluate(() => [...document.querySelectorAll('.row')]
  .filter((row) => !row.closest('[hidden]')).length);
const answer = (page) => page.evaluate(async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return document.querySelector('#filters output').textContent;
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1280, 390]) {
    test(`no violation of accessibility: ${colorScheme}, ${width} wide`, async () => {
      await withPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
          for (const part of document.querySelectorAll('.page, .group, .alignment')) part.style.contentVisibility = 'visible';
          const result = await globalThis.axe.run(document, { resultTypes: ['violations'] });
          return result.violations.map((found) => `${found.id}: ${found.nodes[0].html}`);
        });
        assert.deepEqual(violations, []);
      });
    });
  }
}

test('nothing is wider than a narrow screen', async () => {
  await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  });
});

test('without scripts everything is there but what needs them', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    assert.ok(await page.locator('.attention li').first().isVisible());
    assert.ok(await page.locator('.row').first().isVisible());
    assert.ok(await page.locator('#filters').isHidden());
    assert.ok(await page.locator('#theme').isHidden());
  });
});

test('the policy lets no other script run', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const copy = path.join(directory, 'changed.html');
  fs.writeFileSync(copy, fs.readFileSync(file, 'utf8').replace('<main>', '<main><script>document.title = "run"</script>'));
  await page.goto(`file://${copy}`);
  assert.match(await page.title(), /^Goals/);
  await context.close();
});

test('search, owner, status and team narrow the page down, and together', async () => {
  await withPage({}, async (page) => {
    const all = await shownRows(page);
    const form = page.locator('#filters');
    await form.locator('[name=status]').selectOption('off track');
    const off = await page.evaluate(() => document.querySelectorAll('.row[data-status="off track"]').length);
    assert.equal(await answer(page), `${off} of ${all} shown`);
    assert.equal(await shownRows(page), off);

    const owner = await page.locator('.row[data-status="off track"]').first().getAttribute('data-owners');
    await form.locator('[name=owner]').selectOption(owner.split('\n')[0]);
    await answer(page);
    const both = await shownRows(page);
    assert.ok(both > 0 && both < off, `${both} of ${off}`);

    await form.locator('[type=reset]').click();
    assert.equal(await answer(page), '');
    assert.equal(await shownRows(page), all);

    await form.locator('[name=page]').selectOption({ index: 2 });
    await answer(page);
    const visible = await page.evaluate(() => [...document.querySelectorAll('.page')].filter((part) => !part.hidden).length);
    assert.equal(visible, 1);
  });
});

test('a slash leads to the search, words find goals, Escape shows all again', async () => {
  await withPage({}, async (page) => {
    const all = await shownRows(page);
    await page.keyboard.press('/');
    await page.keyboard.type('tickets');
    await answer(page);
    const found = await shownRows(page);
    assert.ok(found > 0 && found < all, `${found} of ${all}`);
    await page.keyboard.press('Escape');
    assert.equal(await answer(page), '');
    assert.equal(await shownRows(page), all);
  });
});

test('a link of what needs attention leads to its goal, however far below', async () => {
  await withPage({}, async (page) => {
    for (const link of await page.locator('.needs > .attention a').all()) {
      await link.click();
      const target = await link.getAttribute('href');
      await page.waitForFunction((id) => {
        const { top, bottom } = document.querySelector(id).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }, target);
    }
  });
});

test('the switch changes the colours and the choice outlives a reload', async () => {
  await withPage({ colorScheme: 'light' }, async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator('#theme').click();
    await page.locator('#theme').click();
    const dark = await ground();
    assert.notEqual(dark, light);
    await page.reload();
    assert.equal(await ground(), dark);
  });
});

test('print shows goals and charts on white, without filters', async () => {
  await withPage({ colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.ok(await page.locator('#filters').isHidden());
    assert.ok(await page.locator('.row .chart').first().isVisible());
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    const pdf = await page.pdf({ format: 'A4' });
    assert.ok(pdf.length > 50_000);
  });
});
