// templates.mjs REPOSITORY PACKAGES: the hooks, the action and the template for CI are YAML of the shape that their readers expect.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';

const [repository, packages] = process.argv.slice(2).map((name) => path.resolve(name));
if (!fs.existsSync(path.join(packages, 'node_modules'))) {
  console.log('skipped: the npm packages are not there');
  process.exit(77);
}
const yaml = createRequire(packages + path.sep)('js-yaml');
const documents = (name) => yaml.loadAll(fs.readFileSync(path.join(repository, name), 'utf8'));

test('the hooks have what pre-commit needs', () => {
  const [hooks] = documents('.pre-commit-hooks.yaml');
  assert.deepEqual(hooks.map((hook) => hook.id), ['goals-check', 'goals-fix']);
  for (const hook of hooks) {
    for (const member of ['id', 'name', 'entry', 'language', 'files']) assert.equal(typeof hook[member], 'string', member);
    assert.match('plans/2026-q3.goals', new RegExp(hook.files));
    assert.doesNotMatch('plans/goals.toml', new RegExp(hook.files));
  }
});

test('the action is composite, its scripts name a shell, its inputs are used', () => {
  const [action] = documents('action.yml');
  assert.equal(action.runs.using, 'composite');
  for (const step of action.runs.steps) {
    if (step.run !== undefined) assert.equal(step.shell, 'bash');
    // An input between the lines of a script would be read as part of it.
    assert.doesNotMatch(step.run ?? '', /\$\{\{/);
  }
  const text = JSON.stringify(action.runs);
  for (const [name, input] of Object.entries(action.inputs)) {
    assert.ok(text.includes(`inputs.${name} }}`), name);
    assert.equal(typeof input.description, 'string');
    assert.equal(typeof input.default, 'string');
  }
});

test('the template has inputs and a job with reports', () => {
  const [{ spec }, { 'goals-check': job }] = documents('ci/gitlab.yml');
  const text = JSON.stringify(job);
  for (const name of Object.keys(spec.inputs)) assert.ok(text.includes(`$[[ inputs.${name} ]]`), name);
  assert.equal(job.artifacts.when, 'always');
  for (const file of Object.values(job.artifacts.reports)) assert.ok(job.script.some((line) => line.includes(`=${file}`)), file);
});

test('the page about CI shows YAML', () => {
  const page = fs.readFileSync(path.join(repository, 'docs/ci.md'), 'utf8');
  const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map((match) => yaml.load(match[1]));
  assert.equal(blocks.length, 3);
  for (const block of blocks) assert.equal(typeof block, 'object');
});
