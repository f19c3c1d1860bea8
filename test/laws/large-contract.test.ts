/** The largest APIs are contracts as well, and in good time. */

import { expect, test } from 'vitest'
import { parseOpenApi, stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { bigModel } from '../servicestack/big-model.ts'

test('a thousand operations and three thousand types go into text and back', { timeout: 60_000 }, () => {
  const model = bigModel(1_000)
  expect(model.operations).toHaveLength(1_000)
  expect(model.types.length).toBeGreaterThan(2_900)
  const times: Record<string, number> = {}
  const timed = <Value>(name: string, run: () => Value): Value => {
    const started = performance.now()
    const value = run()
    times[name] = performance.now() - started
    return value
  }
  const document = timed('write', () => writeOpenApi(model))
  const text = timed('stringify', () => stringifyOpenApi(document))
  const parsed = timed('parse', () => parseOpenApi(text))
  const read = timed('read', () => readOpenApi(parsed))
  console.log(times, text.length)
  expect(read).toStrictEqual(model)
})
