import { expect, test } from 'vitest'
import { readOperation } from '#servicestack/import/openapi/service-stack/read-operation.ts'
import { operationsOf, settlingOf } from './document.ts'

const definitions = { Dock: { description: 'Docks a vessel' }, Undock: { description: 'Undock' }, Ticket: {} }

test('an operation is described by its request DTO, and knows that it wants a sign-in', () => {
  const settling = settlingOf(definitions)
  const post = {
    tags: ['pilot'],
    security: [{ basic: [] }],
    responses: { 200: { schema: { title: 'Byte[]', type: 'string', format: 'binary' } } },
  }
  const { operation } = readOperation('Dock', operationsOf({ '/dock': { post } }), '', settling)
  expect(operation).toMatchObject({
    name: 'Dock',
    description: 'Docks a vessel',
    tags: ['pilot'],
    routes: [{ path: '/dock', verbs: ['POST'] }],
    response: { kind: 'scalar', scalar: 'bytes' },
    access: { requiresAuthentication: true, requiredRoles: [] },
  })
  expect([...settling.met.keys()]).toEqual(['Dock'])
})

test('an operation without content returns nothing, and its name is no description', () => {
  const told = operationsOf({ '/dock': { delete: { responses: { 204: { description: 'No Content' } } } } })
  const { operation } = readOperation('Undock', told, '', settlingOf(definitions))
  expect(operation).not.toHaveProperty('response')
  expect(operation).not.toHaveProperty('description')
  expect(operation.access.requiresAuthentication).toBe(false)
})

test('an operation that answers an Object is taken to declare no answer', () => {
  const responses = { 200: { description: 'Success', schema: { $ref: '#/definitions/Object' } } }
  const settling = settlingOf({ ...definitions, Object: { description: 'Object' } })
  const { operation } = readOperation('Dock', operationsOf({ '/dock': { post: { responses } } }), '', settling)
  expect(operation.declaresNoResponse).toBe(true)
  expect(settling.notes.map(({ code }) => code)).toEqual(['response-ambiguous'])
})
