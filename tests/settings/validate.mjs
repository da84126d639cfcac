// validate.mjs SAMPLES PACKAGES: ajv takes the schema of goals.toml as one, the good samples, and no broken one.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [samples, packages] = process.argv.slice(2).map((place) => resolve(place));
if (!existsSync(join(packages, 'node_modules', 'ajv'))) {
  console.log('skipped: npm could not get ajv');
  process.exit(77);
}
const { default: Ajv } = createRequire(join(packages, 'package.json'))('ajv');
const read = (...parts) => JSON.parse(readFileSync(join(samples, ...parts), 'utf8'));

const validate = new Ajv({ strict: true, allErrors: true }).compile(read('schema.json'));
let wrong = 0;
let seen = 0;
for (const [folder, expected] of [['good', true], ['broken', false]]) {
  for (const file of readdirSync(join(samples, folder))) {
    ++seen;
    if (validate(read(folder, file)) === expected) continue;
    ++wrong;
    console.log(`${folder}/${file}: ${expected ? JSON.stringify(validate.errors, null, 2) : 'taken'}`);
  }
}
console.log(`${seen} samples, ${wrong} wrong`);
process.exit(wrong === 0 && seen > 20 ? 0 : 1);
