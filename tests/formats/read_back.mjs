// read_back.mjs DIRECTORY: reads each format of the samples as its programs do and compares texts, ranges and fixes with
// what the findings hold. Needs node alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decode, samplesIn } from './samples.mjs';

const samples = samplesIn(process.argv[2]);
const withoutMark = (text) => text.replace(/^\uFEFF/, '');

/** Where lines begin in a text or in bytes, counted the way the formats say: CR LF, LF and CR end a line. */
function lineStarts(text, unit) {
  const at = (index) => (unit === 'bytes' ? text[index] : text.charCodeAt(index));
  const starts = [0];
  for (let index = 0; index < text.length; ++index) {
    if (at(index) === 10 || (at(index) === 13 && at(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

const offsetIn = (starts, line, column) => starts[line - 1] + column - 1;

/** The text with replacements made from the back. */
function edited(text, edits) {
  const sorted = edits.toSorted((a, b) => b.begin - a.begin || b.end - a.end);
  return sorted.reduce((result, edit) => result.slice(0, edit.begin) + edit.text + result.slice(edit.end), text);
}

for (const sample of samples) {
  const { diagnostics } = sample;

  test(`${sample.name}: json holds everything, ndjson the same line by line`, () => {
    const report = JSON.parse(sample.read('json'));
    assert.equal(report.version, 1);
    assert.equal(report.diagnostics.length, diagnostics.length);
    report.diagnostics.forEach((found, i) => {
      const wanted = diagnostics[i];
      assert.equal(found.rule, wanted.rule);
      assert.equal(found.severity, wanted.severity);
      assert.equal(found.path, decode(wanted.path));
      assert.equal(found.message, decode(wanted.message));
      assert.equal(found.help, decode(wanted.help));
      const { begin, end } = found.range;
      assert.ok(wanted.source.subarray(begin.offset, end.offset).equals(wanted.text));
      const characters = [...withoutMark(decode(wanted.source)).split(/\r\n|\n|\r/)[begin.line - 1]];
      if (begin.line === end.line) {
        assert.equal(characters.slice(begin.column - 1, end.column - 1).join(''), decode(wanted.text));
      }
    });
    const lines = sample.read('ndjson').trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(lines.pop(), { version: 1, summary: report.summary });
    assert.deepEqual(lines, report.diagnostics);
    assert.equal(report.summary.files, sample.files.length);
  });

  test(`${sample.name}: sarif names its rules, its regions are the text, its fixes mend it`, () => {
    const [run] = JSON.parse(sample.read('sarif')).runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.results.length, diagnostics.length);
    const names = run.tool.driver.rules.map((rule) => rule.id);
    assert.deepEqual(names, [...new Set(names)]);
    run.results.forEach((result, i) => {
      const wanted = diagnostics[i];
      assert.equal(result.ruleId, wanted.rule);
      assert.equal(names[result.ruleIndex], wanted.rule);
      const message = decode(wanted.message) + (wanted.help.length > 0 ? `\nhelp: ${decode(wanted.help)}` : '');
      assert.equal(sarifText(result.message.text, message.includes('](')), message);
      const source = withoutMark(decode(wanted.source));
      const starts = lineStarts(source);
      const range = ({ startLine, startColumn, endLine, endColumn }) => ({
        begin: offsetIn(starts, startLine, startColumn),
        end: offsetIn(starts, endLine, endColumn),
      });
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      assert.match(artifactLocation.uri, /^[A-Za-z0-9._~%\/-]*$/);
      assert.ok(Buffer.from(unescapePercent(artifactLocation.uri), 'latin1').equals(wanted.path));
      const place = range(region);
      assert.equal(source.slice(place.begin, place.end), decode(wanted.text));
      const fixes = (result.fixes ?? []).map((fix) => fix.artifactChanges[0].replacements);
      const texts = fixes.map((replacements) => edited(source, replacements.map((replacement) => ({
        ...range(replacement.deletedRegion), text: replacement.insertedContent.text,
      }))));
      assert.deepEqual(texts, wanted.fixed.map((bytes) => withoutMark(decode(bytes))));
    });
    const prints = run.results.map((result) => result.partialFingerprints['goalsDeclaration/v1']);
    assert.deepEqual(prints, [...new Set(prints)]);
  });

  test(`${sample.name}: rdjson counts bytes and suggests the fixes`, () => {
    const report = JSON.parse(sample.read('rdjson'));
    assert.equal(report.diagnostics.length, diagnostics.length);
    report.diagnostics.forEach((found, i) => {
      const wanted = diagnostics[i];
      assert.equal(found.code.value, wanted.rule);
      assert.equal(found.location.path, decode(wanted.path));
      assert.ok(found.message.startsWith(decode(wanted.message)));
      assert.ok(found.message.includes(decode(wanted.help)));
      const starts = lineStarts(wanted.source, 'bytes');
      const range = ({ start, end }) => [offsetIn(starts, start.line, start.column), offsetIn(starts, end.line, end.column)];
      assert.ok(wanted.source.subarray(...range(found.location.range)).equals(wanted.text));
      const texts = found.suggestions.map((suggestion) => {
        const [begin, end] = range(suggestion.range);
        return decode(wanted.source.subarray(0, begin)) + suggestion.text + decode(wanted.source.subarray(end));
      });
      assert.deepEqual(texts, wanted.fixed.map(decode));
    });
  });

  test(`${sample.name}: gitlab tells every two findings apart`, () => {
    const report = JSON.parse(sample.read('gitlab'));
    assert.deepEqual(report.map((found) => found.check_name), diagnostics.map((wanted) => wanted.rule));
    report.forEach((found, i) => {
      assert.equal(found.location.path, decode(diagnostics[i].path));
      assert.ok(found.description.startsWith(decode(diagnostics[i].message)));
    });
    const prints = report.map((found) => found.fingerprint);
    assert.deepEqual(prints, [...new Set(prints)]);
  });

  test(`${sample.name}: github sees at most ten annotations a level, and no command but ours`, () => {
    const { annotations, log } = runnerReads(sample.read('github'));
    for (const [level, severity] of [['error', 'error'], ['warning', 'warning'], ['notice', 'info']]) {
      const shown = annotations.filter((annotation) => annotation.level === level);
      const wanted = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
      assert.ok(shown.length <= 10, `${shown.length} ${level}s`);
      const told = shown.filter((annotation) => annotation.file !== undefined);
      assert.equal(told.length, wanted.length > 10 ? 9 : wanted.length);
      if (wanted.length > 10) assert.match(shown.at(-1).message, new RegExp(`^\\+${wanted.length - 9} more `));
      told.forEach((annotation, i) => {
        assert.equal(annotation.title, wanted[i].rule);
        assert.ok(annotation.message.startsWith(shownText(wanted[i].message)), annotation.message);
      });
      const listed = log.filter((line) => line.startsWith(`${severity}[`));
      assert.equal(told.length + listed.length, wanted.length);
    }
    for (const line of log) assert.ok(!line.includes('##['), line);
  });

  test(`${sample.name}: what people read has no control characters and a line for each finding`, () => {
    for (const format of ['concise', 'human', 'plain']) assert.doesNotMatch(sample.read(format), forbidden, format);
    const lines = sample.read('concise').split('\n').slice(0, -1);
    assert.equal(lines.length, diagnostics.length);
    lines.forEach((line, i) => assert.match(line, new RegExp(`: ${diagnostics[i].severity}\\[${diagnostics[i].rule}\\]: `)));
  });
}

/** Controls, bidirectional overrides and isolates, line separators. */
const forbidden = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/;

/** A SARIF message as its readers show it: arguments are not used, links only where the text would be taken for one. */
function sarifText(text, escapesLinks) {
  const plain = text.replaceAll('{{', '{').replaceAll('}}', '}');
  if (!escapesLinks) return plain;
  assert.doesNotMatch(plain, /(?<!\\)(\\\\)*\]\(/);
  return plain.replace(/\\([\\[\]])/g, '$1');
}

const unescapePercent = (text) => text.replace(/%([0-9A-F]{2})/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)));

/** The beginning of a message up to what may not be shown as it is. */
function shownText(bytes) {
  const text = decode(bytes);
  const end = text.search(/[^\x20-\x7E\n\r\t]/);
  return end < 0 ? text : text.slice(0, end);
}

/** What the runner of GitHub Actions takes for commands (`::name properties::data` at the begin of a line), unescaped. */
function runnerReads(output) {
  const annotations = [];
  const log = [];
  const data = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const value = (text) => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = /^\s*::([a-z]+)(?: ([^:]*))?::(.*)$/s.exec(line);
    if (!command) {
      log.push(line);
      continue;
    }
    const [, level, properties = '', text] = command;
    if (level === 'group' || level === 'endgroup') continue;
    assert.ok(['error', 'warning', 'notice'].includes(level), line);
    const pairs = properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), value(pair.slice(pair.indexOf('=') + 1))]);
    annotations.push({ level, ...Object.fromEntries(pairs), message: data(text) });
  }
  return { annotations, log };
}
