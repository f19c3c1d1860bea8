/** From sample to response type, with the reasons. */

import { expect, test } from 'vitest'
import { importMetadataPage } from '#servicestack/import/import-metadata-page.ts'
import { indexDeclarations } from '#servicestack/import/typescript/index-declarations.ts'
import { splitLines } from '#servicestack/import/page-line.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'
import { readResponse } from '#servicestack/import/read-response.ts'
import { readPage } from './read-page.ts'

const { index } = indexDeclarations(
  readDtos(splitLines('export class A { id: string }\nexport class B { id: string }')),
)
const string = { kind: 'scalar', scalar: 'string' }

test('a sample without a response means that nothing is returned', () => {
  expect(readResponse({ path: '/a', showsResponse: false }, index, 'Get')).toEqual({ notes: [] })
})

test.each([
  {
    name: 'has no body',
    sample: { format: 'jsv', showsResponse: true } as const,
    code: 'sample-not-read',
    type: string,
  },
  { name: 'is in XML', sample: { response: '<A/>', showsResponse: true }, code: 'sample-not-read', type: string },
  {
    name: 'is broken',
    sample: { format: 'jsv', response: '{', showsResponse: true } as const,
    code: 'sample-not-read',
    type: string,
  },
  {
    name: 'has members of no class',
    sample: { format: 'json', response: '{"ghost":1}', showsResponse: true } as const,
    code: 'response-not-found',
    type: string,
  },
  {
    name: 'is a list of what no class spells',
    sample: { format: 'json', response: '[{"ghost":1}]', showsResponse: true } as const,
    code: 'response-not-found',
    type: { kind: 'list', items: string },
  },
])('a response that $name is a string with a note', ({ sample, code, type }) => {
  expect(readResponse(sample, index, 'Get')).toMatchObject({ type, notes: [{ code }] })
})

test('a doubt between two classes is told', () => {
  const sample = { format: 'json', response: '{"id":""}', showsResponse: true } as const
  expect(readResponse(sample, index, 'Get').notes).toEqual([
    {
      code: 'response-found',
      message: 'A (1 member) is the response type: its members, own first and inherited last, spell the sample.',
    },
    { code: 'response-ambiguous', message: 'B fits the sample response as well as A: A is printed first.' },
  ])
})

test('a page that does not print the items of its list says so', () => {
  const { model, notes } = importMetadataPage(readPage('GetQueue'))
  expect(model.operations[0]?.response).toEqual({ kind: 'list', items: string })
  expect(notes.map(({ code }) => code)).toContain('response-not-found')
})
