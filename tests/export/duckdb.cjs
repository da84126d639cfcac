// duckdb.cjs [OPTION…] FILE [SQL]: stands in for DuckDB's own shell where only its package for Node is there. Runs the
// statements of SQL, else of standard input, and prints a line a row, without names, the values parted by bars.
'use strict';
const fs = require('node:fs');
const { DuckDBInstance } = require('@duckdb/node-api');

async function main() {
  const [file, sql] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const database = await (await DuckDBInstance.create(file)).connect();
  const statements = await database.extractStatements(sql ?? fs.readFileSync(0, 'utf8'));
  for (let i = 0; i < statements.count; i += 1) {
    const answer = await (await statements.prepare(i)).runAndReadAll();
    for (const row of answer.getRows()) console.log(row.join('|'));
  }
}

main().catch((error) => {
  console.error(String(error));
  process.exitCode = 1;
});
