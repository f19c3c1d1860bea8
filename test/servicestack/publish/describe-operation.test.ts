import { expect, test } from 'vitest'
import type { Operation } from '#servicestack/model/operation.ts'
import { describeOperation } from '#servicestack/publish/describe-operation.ts'
import { corpusPublication } from '../corpus-publication.ts'

const harbour = corpusPublication('harbour')

function described(name: string, change: Partial<Operation> = {}) {
  const operation = harbour.operations.find((known) => known.name === name)
  if (operation === undefined) throw new Error(`no ${name}`)
  return describeOperation({ ...operation, ...change }, harbour)
}

test('a response that only its name tells has no return type', () => {
  const { returnType, response } = described('Announce')
  expect(returnType).toBeUndefined()
  expect(response).toMatchObject({ name: 'AnnounceResponse' })
})

test('an operation without response returns void', () => {
  expect(described('CastOff')).toMatchObject({ returnsVoid: true, response: undefined })
})

test('an operation that declares no response says nothing of one', () => {
  const { returnsVoid, response, returnType } = described('CastOff', { declaresNoResponse: true })
  expect({ returnsVoid, response, returnType }).toEqual({})
})

test('a closed response is its definition with closed properties', () => {
  const { response } = described('ListBerths')
  expect(response).toMatchObject({
    name: 'Page`1',
    genericArgs: ['T'],
    properties: [{ name: 'Rows', type: 'List`1', genericArgs: ['Berth'] }, {}, {}, {}],
  })
})

test.each([
  ['CastOff', 'DELETE'],
  ['ListBerths', 'GET'],
  ['HarbourStatus', 'POST'],
])('where no source tells the verb of clients, %s has %s', (name, want) => {
  const { method: _, ...rest } = harbour.operations.find((known) => known.name === name) ?? harbour.operations[0] ?? {}
  // an operation lacks nothing that it must have when its verb is taken away
  const { method } = describeOperation(rest as Operation, harbour)
  expect(method).toBe(want)
})
