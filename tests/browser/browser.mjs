// Starts the installed Chromium, quietly and with nothing of the person who is logged in. $GOALS_CHROMIUM is its path,
// $GOALS_NODE_MODULES the directory into which the packages were brought.
import { createRequire } from 'node:module';

export const required = createRequire(process.env.GOALS_NODE_MODULES);
const { chromium } = required('playwright-core');

export const startBrowser = () => chromium.launch({
  executablePath: process.env.GOALS_CHROMIUM,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
