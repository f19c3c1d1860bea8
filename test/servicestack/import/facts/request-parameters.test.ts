import { expect, test } from 'vitest'
import { openLedger } from '#servicestack/import/facts/ledger.ts'
import { requestParameters } from '#servicestack/import/facts/request-parameters.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { ferry, operationOf, text } from './sample-model.ts'

function parametersOf(operation: Operation, model: ServiceModel = ferry) {
  const { parameters, marker } = requestParameters(operation, openLedger(model))
  const lines = parameters.map(({ member, type, place, isInherited }) => {
    return `${member.name} ${writeTypeText(type)} ${place}${isInherited ? ' inherited' : ''}`
  })
  return { lines, marker }
}

test('own members come first, those of a generic base closed after them; the marker may be the base', () => {
  const routes = [{ path: '/boats/{KEY}/{Rest*}', verbs: ['GET'] }]
  expect(parametersOf(operationOf('FindBoats', { routes }))).toEqual({
    lines: ['key string path', 'first List<B.Slot> query inherited', 'size int header inherited'],
    marker: 'IGet',
  })
})

const routes = [
  { name: 'no route', given: [], want: 'body' },
  { name: 'a route of all verbs', given: [{ path: '/a', verbs: [] }], want: 'body' },
  {
    name: 'a POST among its routes',
    given: [
      { path: '/a', verbs: ['GET'] },
      { path: '/b', verbs: ['POST'] },
    ],
    want: 'body',
  },
  { name: 'a PATCH', given: [{ path: '/a', verbs: ['PATCH'] }], want: 'body' },
  { name: 'GET and DELETE', given: [{ path: '/a', verbs: ['GET', 'DELETE'] }], want: 'query' },
  {
    name: 'a placeholder in any route',
    given: [
      { path: '/a', verbs: ['POST'] },
      { path: '/a/{kEy}', verbs: [] },
    ],
    want: 'path',
  },
  { name: 'a wildcard in front', given: [{ path: '/{*Key}/a', verbs: ['POST'] }], want: 'path' },
  { name: 'a wildcard', given: [{ path: '/a/{Key*}', verbs: ['POST'] }], want: 'path' },
]

test.each(routes)('with $name a member goes to the $want', ({ given, want }) => {
  expect(parametersOf(operationOf('FindBoats', { routes: given })).lines[0]).toBe(`key string ${want}`)
})

test('members of a data contract come in its order, those without one first', () => {
  const member = (name: string, order?: number) => ({
    name,
    type: text,
    nullable: true,
    ...(order === undefined ? {} : { order }),
  })
  const members = [member('c', 3), member('x'), member('a', 1), member('y')]
  const model: ServiceModel = { ...ferry, types: [{ kind: 'class', name: 'Ask', members }] }
  expect(parametersOf(operationOf('Ask'), model).lines.map((line) => line.charAt(0))).toEqual(['x', 'y', 'a', 'c'])
})

test('a placeholder is filled by the member or the property of its name', () => {
  const members = [{ name: 'boat_key', property: 'Key', type: text, nullable: true }]
  const model: ServiceModel = { ...ferry, types: [{ kind: 'class', name: 'Ask', members }] }
  const [parameter] = requestParameters(operationOf('Ask'), openLedger(model)).parameters
  expect(['KEY', 'boat_KEY', 'boat'].map((name) => parameter?.fills(name))).toEqual([true, true, false])
})

test('a query of AutoQuery takes what every query takes', () => {
  const model: ServiceModel = { ...ferry, types: [{ kind: 'class', name: 'Ask', base: 'QueryBase', members: [] }] }
  expect(parametersOf(operationOf('Ask'), model).lines).toContain('skip int body inherited')
})

test('a request that nobody declares has no parameters', () => {
  expect(parametersOf(operationOf('Nobody'))).toEqual({ lines: [], marker: undefined })
})
