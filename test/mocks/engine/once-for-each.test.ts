import { expect, test } from 'vitest'
import { onceForEach } from '#mocks/engine/once-for-each.ts'

test('what was made for a thing is given again, and another thing gets its own', () => {
  const made: object[] = []
  const get = onceForEach((thing: object) => {
    made.push(thing)
    return { thing }
  })
  const [one, other] = [{}, {}]
  expect(get(one)).toBe(get(one))
  expect(get(other)).not.toBe(get(one))
  expect(made).toEqual([one, other])
})
