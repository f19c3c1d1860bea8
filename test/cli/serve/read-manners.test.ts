import { expect, test } from 'vitest'
import { readManners } from '#cli/serve/read-manners.ts'

test('manners are found by name, with CORS where it is asked for', () => {
  expect(readManners('servicestack-6.11', false)).toMatchObject({ name: 'servicestack-6.11', version: '6.11' })
  expect(readManners('servicestack-6.11', false).cors).toBeUndefined()
  expect(readManners('servicestack-6.11', true).cors).toBeDefined()
})

test('a name that nobody knows is refused with those there are', () => {
  expect(() => readManners('toString', false)).toThrow('"toString" is no kind of server. Choose servicestack-6.11, ')
})
