/** Holds our server, over sockets, to what real servers answered. */

import { expect, test } from 'vitest'
import { knownDeviations } from './known-deviations.ts'
import { readGroups, versions } from './recordings.ts'
import { score } from './score.ts'

const groups = readGroups()

/** Of a hundred steps so many match, and so many match in every header that clients see. */
const floor = { matching: 99, strict: 98 }

test.each(versions)(
  'our server answers like a recorded %s, but for what is listed',
  { timeout: 60_000 },
  async (version) => {
    const scores = await score(groups, version)
    const known = knownDeviations.filter((deviation) => deviation.versions.includes(version)).map(({ id }) => id)
    const failures = scores.flatMap((one) => one.failures)
    expect([...new Set(failures.map(({ id }) => id))].sort()).toEqual([...known].sort())
    const steps = scores.reduce((sum, one) => sum + one.steps, 0)
    const percent = (count: (one: (typeof scores)[number]) => number) =>
      (100 * scores.reduce((sum, one) => sum + count(one), 0)) / steps
    expect(percent(({ matching }) => matching)).toBeGreaterThanOrEqual(floor.matching)
    expect(percent(({ strict }) => strict)).toBeGreaterThanOrEqual(floor.strict)
  },
)

test('every known deviation is among the recordings, and has a reason', () => {
  const ids = new Set(groups.flatMap(({ recordings }) => recordings.map(({ id }) => id)))
  expect(knownDeviations.filter(({ id, reason }) => !ids.has(id) || reason === '')).toEqual([])
})
