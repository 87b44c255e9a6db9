// Adds up vitest's JSON reports and prints one closing line:  node scripts/count-tests.mjs FAILED REPORT.json...
// Where CI is set, a skipped test is an error: there everything that tests need is installed.
import { readFileSync } from 'node:fs'

const [failedFlag, ...files] = process.argv.slice(2)
let passed = 0
let failed = 0
const skipped = []
for (const file of files) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests
  // A file that fails before its first test has no test to count.
  failed += report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0).length
  for (const result of report.testResults)
    for (const test of result.assertionResults)
      if (test.status !== 'passed' && test.status !== 'failed') skipped.push(test.fullName)
}
if (files.length === 0) failed += 1
if (failedFlag !== '0' && failed === 0) failed += 1
for (const name of skipped) console.log(`skipped: ${name}`)
const forbidden = process.env.CI !== undefined && skipped.length > 0
if (forbidden) console.log('Skipped tests are an error here.')
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`)
process.exitCode = failed > 0 || forbidden ? 1 : 0
