// The samples that goals_format_samples wrote, and the texts that must be read out of them.
import fs from 'node:fs';
import path from 'node:path';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeOne(bytes, at) {
  for (let size = 1; size <= 4 && at + size <= bytes.length; ++size) {
    try {
      return [strict.decode(bytes.subarray(at, at + size)), size];
    } catch {
      // Not a whole character yet, or never one.
    }
  }
  return ['\uFFFD', 1];
}

/** The text of bytes; each byte that is no UTF-8 is one U+FFFD. */
export function decode(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const [character, size] = decodeOne(bytes, at);
    text += character;
    at += size;
  }
  return text;
}

const bytesOf = (hexadecimal) => Buffer.from(hexadecimal, 'hex');

/** Each sample: its name, `read(format)` for the text in a format, its files and diagnostics with their texts as bytes. */
export function samplesIn(directory) {
  const names = fs.readdirSync(directory).filter((name) => name.endsWith('.expected.json'));
  if (names.length === 0) throw new Error(`no samples in ${directory}`);
  return names.sort().map((file) => {
    const name = file.replace('.expected.json', '');
    const expected = JSON.parse(fs.readFileSync(path.join(directory, file), 'utf8'));
    const files = expected.files.map((item) => ({ path: bytesOf(item.path), source: bytesOf(item.source) }));
    const diagnostics = expected.diagnostics.map((item) => ({
      rule: item.rule,
      severity: item.severity,
      path: bytesOf(item.path),
      message: bytesOf(item.message),
      help: bytesOf(item.help),
      text: bytesOf(item.text),
      fixed: item.fixed.map(bytesOf),
      source: files.find((candidate) => candidate.path.equals(bytesOf(item.path))).source,
    }));
    return { name, files, diagnostics, read: (format) => fs.readFileSync(path.join(directory, `${name}.${format}`), 'utf8') };
  });
}
