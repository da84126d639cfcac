// node bench/page.mjs FILE: how an HTML report opens, scrolls and filters in headless Chromium, in milliseconds. Needs what
// tests/browser needs, in the same variables; asserts nothing.
import { startBrowser } from '../tests/browser/browser.mjs';

const browser = await startBrowser();
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
await page.goto(`file://${process.argv[2]}`, { timeout: 120_000 });
const measured = await page.evaluate(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const timed = async (act) => {
    const begin = performance.now();
    act();
    await frame();
    return Math.round(performance.now() - begin);
  };
  const result = {
    rows: document.querySelectorAll('.row').length,
    elements: document.querySelectorAll('*').length,
    'first paint': Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime),
    loaded: Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd),
  };
  const steps = [];
  for (let i = 0; i < 100; i += 1) steps.push(await timed(() => scrollBy(0, 450)));
  steps.sort((a, b) => a - b);
  result['half a screen of scrolling, median'] = steps[50];
  result['half a screen of scrolling, worst'] = steps[99];
  const form = document.getElementById('filters');
  for (const words of ['a', 'reduce', 'nothing at all', '']) {
    result[`search "${words}"`] = await timed(() => {
      form.elements.words.value = words;
      form.dispatchEvent(new Event('input'));
    });
  }
  return result;
});
for (const [what, value] of Object.entries(measured)) console.log(`${what}: ${value}`);
await browser.close();
