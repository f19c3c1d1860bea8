/**
 * Prints one line, `N passed, N failed` and what was skipped, and exits with 1 when anything failed.
 *
 * `node count-results.mjs <vitest's JSON report> <vitest's exit code> <failed checks beside the tests>`. Each failed
 * check counts as one failure. So does a test file that failed as a whole (it did not load, or its preparation broke),
 * and so does a run that ended badly without saying which test was to blame.
 */

import { existsSync, readFileSync } from 'node:fs'

const [path, exitCode, failedChecks] = process.argv.slice(2)
const files = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).testResults : []
const tests = files.flatMap(({ assertionResults }) => assertionResults)
const brokenFiles = files.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
)

const passed = tests.filter(({ status }) => status === 'passed').length
const failedTests = tests.filter(({ status }) => status === 'failed').length
const skipped = tests.length - passed - failedTests
const blamed = failedTests + brokenFiles.length
const unexplained = blamed === 0 && (exitCode !== '0' || passed === 0) ? 1 : 0
const failed = blamed + unexplained + Number(failedChecks)

process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failed > 0 ? 1 : 0
