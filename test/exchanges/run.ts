/**
 * `npm run exchanges`: replays all recordings in all three versions' manners and prints the table per group.
 *
 * `-- --version 8.6` for one version, `--only bind/xml` for the cases whose id begins so, `--show 20` for differences.
 */

import { parseArgs } from 'node:util'
import { readGroups, versions } from './recordings.ts'
import { type Failure, type Score, score } from './score.ts'

const { values } = parseArgs({
  options: {
    version: { type: 'string' },
    only: { type: 'string', default: '' },
    show: { type: 'string', default: '0' },
  },
})

const groups = readGroups()
  .map((group) => ({ ...group, recordings: group.recordings.filter(({ id }) => id.startsWith(values.only)) }))
  .filter(({ recordings }) => recordings.length > 0)
for (const version of versions.filter((one) => values.version === undefined || one === values.version)) {
  const scores = await score(groups, version)
  console.log(`servicestack-${version}`)
  for (const line of scores) console.log(describe(line.group, line))
  const all = scores.reduce(add)
  console.log(
    `${describe('all', all)}   ${percent(all.matching, all.steps)} match, ${percent(all.strict, all.steps)} strict\n`,
  )
  for (const failure of all.failures.slice(0, Number(values.show))) console.log(describeFailure(failure))
}

function add(one: Score, other: Score): Score {
  return {
    group: 'all',
    steps: one.steps + other.steps,
    matching: one.matching + other.matching,
    strict: one.strict + other.strict,
    failures: [...one.failures, ...other.failures],
  }
}

function describe(name: string, { steps, matching, strict }: Score): string {
  return `  ${name.padEnd(10)} ${String(matching).padStart(5)} of ${String(steps).padStart(5)} match, ${strict} strict`
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`
}

function describeFailure({ id, step, differences }: Failure): string {
  const lines = differences.map(
    ({ what, expected, actual }) => `  ${what}\n    expected ${cut(expected)}\n    actual   ${cut(actual)}`,
  )
  return [`${id} (step ${step})`, ...lines, ''].join('\n')
}

function cut(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}
