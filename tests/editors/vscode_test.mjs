// How the VS Code extension behaves apart from its colours: what its manifest names exists, Enter does what it should,
// snippets expand to goals the program accepts ($GOALS_BIN, if set), findings are matched. Needs node alone.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const extension = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../editors/vscode');
const read = (name) => fs.readFileSync(path.join(extension, name), 'utf8');
// VS Code allows comments in a language configuration; here they stand on lines of their own.
const readJson = (name) => JSON.parse(read(name).replace(/^\s*\/\/.*$/gm, ''));
const manifest = readJson('package.json');
const configuration = readJson('language-configuration.json');
const snippets = readJson('snippets/goals.json');

const regexp = (rule) => (typeof rule === 'string' ? new RegExp(rule) : new RegExp(rule.pattern, rule.flags));

test('every file the manifest names exists', () => {
  const { languages, grammars, snippets: snippetFiles } = manifest.contributes;
  const files = [languages[0].configuration, ...[...grammars, ...snippetFiles].map((item) => item.path)];
  for (const file of files) assert.ok(fs.existsSync(path.join(extension, file)), file);
  assert.deepEqual(languages[0].extensions, ['.goals']);
});

/** What Enter puts on the next line, for a line of which nothing follows the cursor: VS Code takes the first rule that fits. */
function afterEnter(line) {
  const rule = configuration.onEnterRules.find((candidate) => regexp(candidate.beforeText).test(line));
  const indent = line.match(/^\s*/)[0];
  if (!rule) return indent;
  return indent + (rule.action.indent === 'indent' ? '  ' : '') + (rule.action.appendText ?? '');
}

test('Enter continues bullets and notes, and indents below declarations', () => {
  const cases = {
    'Objective trust: Become trusted': '  ',
    '  KR 2: Increase NPS': '    ',
    '  kr2: Increase NPS': '    ',
    'SMART goal: Run': '  ',
    'Key Results:': '  - ',
    'Cycle: 2026-Q3': '',
    '    owner: @ada': '    ',
    '  goals: are no label': '  ',
    '- one': '- ',
    '  * one': '  * ',
    '• one': '• ',
    '1. one': '2. ',
    '9. nine': '10. ',
    '- KR 1: one': '- ',
    '- ': '',
    '  > a note': '  > ',
    '  >': '  ',
  };
  for (const [line, expected] of Object.entries(cases)) assert.equal(afterEnter(line), expected, line);
});

test('a word is a whole id, handle, date or reference', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (line) => line.match(new RegExp(pattern, `${flags}g`));
  assert.deepEqual(words('owner: @ada.l, help-centre 2026-08-01: für company:trust.nps.'),
    ['owner', '@ada.l', 'help-centre', '2026-08-01', 'für', 'company:trust.nps']);
});

test('a finding of the concise format is matched', () => {
  const { regexp: pattern, ...groups } = manifest.contributes.problemMatchers[0].pattern;
  const found = 'plans/q3.goals:12:3: warning[missing-deadline]: key result `nps` has no deadline'.match(pattern);
  const part = Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, found[group]]));
  assert.deepEqual(part, {
    file: 'plans/q3.goals', line: '12', column: '3', severity: 'warning', code: 'missing-deadline',
    message: 'key result `nps` has no deadline',
  });
});

/** The text a snippet leaves behind when each of its stops is accepted as it stands. */
function expanded(body) {
  const variables = { CURRENT_YEAR: '2026', CURRENT_MONTH: '08', CURRENT_DATE: '15' };
  let text = body.join('\n').replace(/\$([A-Z_]+)/g, (whole, name) => variables[name] ?? whole);
  text = text.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1').replace(/\$0/g, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\$\{\d+:([^${}]*)\}/g, '$1');
  }
  return text;
}

test('every snippet expands to plain text with a prefix of its own', () => {
  const prefixes = Object.values(snippets).flatMap((snippet) => snippet.prefix);
  assert.equal(new Set(prefixes).size, prefixes.length);
  for (const [name, snippet] of Object.entries(snippets)) {
    assert.ok(snippet.description, name);
    assert.doesNotMatch(expanded(snippet.body), /\$|\{|\}/, name);
  }
});

/** Each snippet in the company it is made for, as a whole file. */
function document(name, text) {
  const head = 'Cycle: 2026-Q3\nTeam: Company / Team\n\n';
  const keyResult = 'KR key-result: Increase metric from 40 to 60\n';
  const objective = `Objective objective: Serve customers well\n${keyResult}`;
  if (name === 'Head of a file') return text;
  if (name === 'Objective' || name === 'SMART goal') return head + text;
  if (/^(Key result|Initiative|KPI)/.test(name)) return `${head + objective}\n${text}`;
  if (name === 'Allow a finding') return `${head + text}\n${objective}`;
  return head + objective + text;
}

test('every snippet expands to lines the program reads', { skip: !process.env.GOALS_BIN && 'no program' }, () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    const input = `${document(name, expanded(snippet.body))}\n`;
    const args = ['check', '--output-format', 'concise', '--stdin-filename', 'snippet.goals', '-'];
    const run = spawnSync(process.env.GOALS_BIN, args, { input, encoding: 'utf8' });
    assert.ok(run.status === 0 || run.status === 1, `${name}: ${run.stderr}`);
    const unread = run.stdout.split('\n').filter((line) => / error\[(unlabelled-line|unknown-label|misplaced|invalid)/.test(line));
    assert.deepEqual(unread, [], `${name}:\n${input}`);
  }
});
