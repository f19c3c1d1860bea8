import { expect, test } from 'vitest'
import { openToAll } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { publication } from '#servicestack/publish/publication.ts'
import { writeApiIndex } from '#servicestack/publish/write-api-index.ts'

function list(operations: readonly Partial<Operation>[], jsonNames: 'camelCase' | 'PascalCase' = 'camelCase') {
  const whole = operations.map((operation) => ({ name: 'Ping', routes: [], access: openToAll, ...operation }))
  return JSON.parse(
    writeApiIndex(publication({ title: 'Sample', jsonNames, operations: whole, types: [] }), 'http://h'),
  )
}

test('operations stand under their tags in alphabetical order', () => {
  const listed = list([{ name: 'Pong' }, { name: 'ping' }])
  expect(Object.keys(listed)).toEqual(['auth', 'other'])
  expect(listed.other.map(({ name }: { name: string }) => name)).toEqual(['ping', 'Pong'])
})

test('an API that uses tags calls the rest its apis', () => {
  expect(Object.keys(list([{ name: 'Ping' }, { name: 'Zip', tags: ['mail'] }]))).toEqual(['auth', 'apis', 'mail'])
})

test('what an operation returns is told as C#, and nothing is not told', () => {
  const items = { kind: 'scalar', scalar: 'string' } as const
  const links = { api: 'http://h/api/Ping', ui: 'http://h/ui/Ping' }
  expect(list([{ response: { kind: 'list', items } }]).other).toEqual([
    { name: 'Ping', returns: 'List<string>', links },
  ])
  expect(list([{}]).other).toEqual([{ name: 'Ping', links }])
})

test('a server that writes PascalCase does so here, but for the keys of its dictionaries', () => {
  const listed = list([{}], 'PascalCase').other
  expect(listed).toEqual([{ Name: 'Ping', Links: { api: 'http://h/api/Ping', ui: 'http://h/ui/Ping' } }])
})
