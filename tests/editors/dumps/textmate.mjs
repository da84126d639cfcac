// Writes `line begin end scope...` for each token of the file $INPUT to $OUTPUT, lines from 1, offsets in bytes.
// Of a token's scopes it writes the innermost first. Exits with 77 when the packages of package.json are not there.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const grammarPath = path.join(here, '../../../editors/vscode/syntaxes/goals.tmLanguage.json');
const require = createRequire(path.join(process.env.GOALS_NODE_MODULES ?? here, 'package.json'));

function packages() {
  try {
    return { textmate: require('vscode-textmate'), oniguruma: require('vscode-oniguruma') };
  } catch (error) {
    console.error(`skipped: the npm packages of tests/editors/package.json are not installed (${error.code})`);
    process.exit(77);
  }
}

async function loadGrammar() {
  const { textmate, oniguruma } = packages();
  await oniguruma.loadWASM(fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(fs.readFileSync(grammarPath, 'utf8'), grammarPath),
  });
  return { grammar: await registry.loadGrammar('source.goals'), initial: textmate.INITIAL };
}

const { INPUT: input, OUTPUT: output } = process.env;
const { grammar, initial } = await loadGrammar();
let state = initial;
let dump = '';
fs.readFileSync(input, 'utf8').split('\n').forEach((line, index) => {
  const result = grammar.tokenizeLine(line, state);
  state = result.ruleStack;
  for (const token of result.tokens) {
    const [begin, end] = [token.startIndex, token.endIndex].map((at) => Buffer.byteLength(line.slice(0, at)));
    dump += `${index + 1} ${begin} ${end} ${token.scopes.reverse().flatMap((scope) => scope.split(' ').reverse()).join(' ')}\n`;
  }
});
fs.writeFileSync(output, dump);
