import { expect, test } from 'vitest'
import { entityAnswer, heldIn } from '#mocks/inferred/entity-answer.ts'
import type { Deed } from '#mocks/inferred/entity-plan.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { membersOf, modelOf, operationOf } from './shop.ts'

const inventor = new Inventor(
  modelOf([], {
    Ship: { id: 'int', name: 'string' },
    Holder: { result: 'Ship', responseStatus: 'ResponseStatus' },
    Pair: { one: 'Ship', other: 'Holder' },
    Page: { rows: 'List<Ship>', total: 'int' },
    Id: { id: 'string', responseStatus: 'ResponseStatus' },
    Note: { text: 'string' },
  }),
)
const [key] = membersOf({ id: 'int' })

const rows: readonly (readonly [Deed, string | undefined, unknown])[] = [
  ['list', 'Ship[]', { kind: 'rows' }],
  ['list', 'Page', { kind: 'rows', member: 'rows' }],
  ['list', 'Dictionary<int,Ship>', { kind: 'entries' }],
  ['list', 'Ship', undefined],
  ['list', undefined, undefined],
  ['read', 'Ship', { kind: 'entity' }],
  ['read', 'Holder', { kind: 'entity', member: 'result' }],
  ['read', 'Pair', undefined],
  ['read', 'Id', undefined],
  ['create', 'Id', { kind: 'key', member: 'id' }],
  ['create', 'int', { kind: 'key' }],
  ['create', undefined, { kind: 'nothing' }],
  ['create', 'Note', undefined],
  ['update', 'Note', { kind: 'other' }],
  ['delete', 'Note', { kind: 'other' }],
]

test.each(rows)('%s that answers %s', (deed, response, answer) => {
  const { response: type } = operationOf('Any', '', response)
  const members = inventor.membersOf('Ship')
  expect(
    key && entityAnswer(type, { deed, base: '/ships' }, { type: 'Ship', members, key, bases: [] }, inventor),
  ).toEqual(answer)
})

test('a page may be an entity itself', () => {
  const { response } = operationOf('Any', '', 'Page')
  expect(response && heldIn(response, inventor).map(({ type }) => type)).toEqual(['Page', 'Ship'])
})
