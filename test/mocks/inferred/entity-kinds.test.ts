import { expect, test } from 'vitest'
import { entityKinds } from '#mocks/inferred/entity-kinds.ts'
import { Inventor } from '#mocks/inferred/inventor.ts'
import { modelOf, operationOf } from './shop.ts'

const letter = { id: 'int', text: 'string' }

const rows = [
  { name: 'paths that only show a class', paths: ['GET /letters', 'GET /cached/letters'], kinds: ['letters'] },
  { name: 'places where letters are made', paths: ['GET,POST /inbox', 'GET,POST /drafts'], kinds: ['inbox', 'drafts'] },
  { name: 'places called alike', paths: ['GET,POST /letters', 'GET,POST /old/letters'], kinds: ['letters'] },
  { name: 'a place in another', paths: ['GET,POST /mail', 'GET,POST /mail/drafts'], kinds: ['mail'] },
  { name: 'a path that is called like the class', paths: ['GET /mail', 'GET /letters'], kinds: ['letters'] },
]

test.each(rows)('$name: $kinds', ({ paths, kinds }) => {
  const operations = paths.flatMap((text, index) => {
    const [verbs = '', path = ''] = text.split(' ')
    return verbs.split(',').map((verb) => {
      const asked: Readonly<Record<string, string>> = verb === 'POST' ? letter : {}
      const response = verb === 'POST' ? 'Letter' : 'Letter[]'
      return [operationOf(`${verb}${index}`, `${verb} ${path}`, response), asked] as const
    })
  })
  const found = entityKinds(new Inventor(modelOf(operations, { Letter: letter })))
  expect(found.map(({ collection }) => collection)).toEqual(kinds)
})

test('ids that all writes answer with are no kind of their own', () => {
  const model = modelOf(
    [
      [operationOf('CreateLetter', '', 'IdResponse'), letter],
      [operationOf('UpdateLetter', '', 'IdResponse'), letter],
      [operationOf('QueryLetters', '', 'Page'), {}],
    ],
    { Letter: letter, IdResponse: { id: 'int', note: 'string' }, Page: { results: 'List<Letter>' } },
  )
  expect(entityKinds(new Inventor(model)).map(({ type, candidates }) => [type, candidates.length])).toEqual([
    ['Letter', 3],
  ])
})
