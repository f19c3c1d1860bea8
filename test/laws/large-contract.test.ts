/** The largest APIs are contracts as well, and in good time. */

import { expect, test } from 'vitest'
import { parseOpenApi, stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { bigModel } from '../servicestack/big-model.ts'

test('hundreds of operations and a thousand types go into text and back', { timeout: 60_000 }, () => {
  const model = bigModel(300)
  expect(model.operations).toHaveLength(300)
  expect(model.types.length).toBeGreaterThan(850)
  const started = performance.now()
  const text = stringifyOpenApi(writeOpenApi(model))
  const read = readOpenApi(parseOpenApi(text))
  // a third of it on a machine with nothing else to do
  expect(performance.now() - started).toBeLessThan(15_000)
  expect(read).toStrictEqual(model)
})

test.each([
  { name: 'written', prepare: bigModel, run: writeOpenApi },
  { name: 'read', prepare: (operations: number) => writeOpenApi(bigModel(operations)), run: readOpenApi },
] as const)('four times the operations are $name in less than ten times the time', { timeout: 60_000 }, (step) => {
  const timeOf = (operations: number) => {
    const times = [1, 2, 3].map(() => {
      // a model is closed once, so each turn has a new one
      const given = step.prepare(operations)
      const started = performance.now()
      // each step runs what its own preparation made
      ;(step.run as (given: unknown) => unknown)(given)
      return performance.now() - started
    })
    return Math.min(...times)
  }
  timeOf(100)
  expect(timeOf(400)).toBeLessThan(10 * timeOf(100))
})
