import { expect, test } from 'vitest'
import { deedCandidates } from '#mocks/inferred/deed-candidate.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { useOf } from '#mocks/inferred/use-of.ts'
import { membersOf, modelOf, operationOf } from './shop.ts'

const letter = { id: 'int', boxId: 'int', text: 'string' }
const members = membersOf(letter)
const [key] = members

function use(route: string, asked: Readonly<Record<string, string>>, response?: string) {
  const operation = operationOf('Handle', route, response)
  const inventor = new Inventor(modelOf([[operation, asked]], { Letter: letter, Done: { success: 'bool' } }))
  const [candidate] = deedCandidates(operation, [])
  const kind = key && {
    type: 'Letter',
    members,
    key,
    bases: ['/letters'],
    noun: 'letter',
    collection: 'letters',
    candidates: [],
  }
  return candidate && kind && useOf(candidate, kind, inventor)
}

test('a write below another thing keeps where it belongs apart from what it sets', () => {
  expect(use('PUT /boxes/{BoxId}/letters/{Id}', { boxId: 'int', id: 'int', text: 'string' }, 'Letter')).toEqual({
    operation: 'Handle',
    does: 'replace',
    keyFrom: 'id',
    answer: { kind: 'entity' },
    within: [{ from: 'boxId', to: 'boxId' }],
    pairs: [
      { from: 'boxId', to: 'boxId' },
      { from: 'id', to: 'id' },
      { from: 'text', to: 'text' },
    ],
  })
})

test('the members of a letter in the request are those of the letter', () => {
  expect(use('PUT /letters/{Id}', { id: 'int', letter: 'Letter' }, 'Done')).toMatchObject({
    body: 'letter',
    answer: { kind: 'other' },
    pairs: [{ to: 'id' }, { to: 'boxId' }, { to: 'text' }],
  })
})

test('a path may name a letter by another member than its key', () => {
  expect(use('GET /letters/{Text}', { text: 'string' }, 'Letter')).toMatchObject({ keyFrom: 'text', keyTo: 'text' })
})

test.each([
  { name: 'a key that is not asked for', route: 'DELETE /letters/{Id}', asked: {} },
  { name: 'a write of nothing that the entity has', route: 'PUT /letters/{Id}', asked: { id: 'int', stamp: 'string' } },
  {
    name: 'a place that the entity does not tell',
    route: 'DELETE /rooms/{Room}/letters/{Id}',
    asked: { id: 'int', room: 'int' },
  },
])('$name is no use', ({ route, asked }) => {
  expect(use(route, asked)).toBeUndefined()
})
