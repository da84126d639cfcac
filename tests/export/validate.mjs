// validate.mjs PROGRAM PACKAGES: holds exports of the examples and of hostile texts against the printed JSON Schemas.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

const program = path.resolve(process.argv[2]);
const packages = path.resolve(process.argv[3]);
if (!fs.existsSync(path.join(packages, 'node_modules', 'ajv'))) {
  console.log('skipped: the npm package ajv is not there');
  process.exit(77);
}
const Ajv2020 = createRequire(packages + path.sep)('ajv/dist/2020');

const goals = (...words) =>
  execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
const compile = (...words) =>
  new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(JSON.parse(goals('export', '--schema', ...words)));
const exported = (...words) => goals('export', '--today', '2026-08-20', ...words);

function expectValid(validate, value) {
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3), null, 1));
}

const hostile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'goals-export-')), 'hostile.goals');
fs.writeFileSync(hostile, [
  'Team: =cmd|\' /C calc\'!A1', 'Owner: @a"b\\',
  'Objective: "quoted" \\u0041 <b> | \u{10400} e\u0301', '  KR: Raise x from 1e300 to 2e300', '    2026-08-01: done',
  '  KR same: Raise x from 4 to 4', '    2026-08-01: 5', '  > line one', '  x-"odd": value', 'KPI: Open', 'Goal: ', '',
].join('\n'));
test.after(() => fs.rmSync(path.dirname(hostile), { recursive: true }));

const document = compile();
const line = compile('--format', 'ndjson');

for (const input of ['examples', hostile]) {
  test(`the JSON document of ${path.basename(input)} fits its schema`, () => {
    expectValid(document, JSON.parse(exported(input)));
  });

  test(`every line of ${path.basename(input)} fits its schema`, () => {
    const lines = exported('--format', 'ndjson', input).trimEnd().split('\n');
    assert.ok(lines.length > 5);
    for (const each of lines) expectValid(line, JSON.parse(each));
  });
}

test('the schema refuses a value of another type, a missing column, an unknown word, a missing table', () => {
  const broken = (change) => {
    const value = JSON.parse(exported('examples'));
    change(value);
    return value;
  };
  assert.ok(!document(broken((value) => { value.items[0].line = 'three'; })));
  assert.ok(!document(broken((value) => { delete value.scores[0].score; })));
  assert.ok(!document(broken((value) => { value.scores[0].status = 'splendid'; })));
  assert.ok(!document(broken((value) => { value.check_ins[0].day = '20.8.2026'; })));
  assert.ok(!document(broken((value) => { delete value.levels; })));
  assert.ok(!document(broken((value) => { value.version = 0; })));
  assert.ok(!line({ table: 'teams' }));
});

test('one table has a schema of its own', () => {
  const teams = compile('--table', 'teams');
  expectValid(teams, JSON.parse(exported('--table', 'teams', 'examples')));
});
