import { expect, test } from 'vitest'
import { declared, importPieces, operation, type Piece, typesDocument } from './sample-metadata.ts'

const boat = declared('Boat')

function read(response: Piece | undefined, more: Piece = {}) {
  return importPieces(typesDocument([operation(declared('GetBoat'), response, more)])).model.operations[0]
}

const nobody = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}
const plain = { name: 'GetBoat', routes: [], serviceMethods: ['ANY'], access: nobody }
const answer = { kind: 'named', name: 'Boat' }

const cases: readonly { name: string; response?: Piece; given: Piece; want: Piece }[] = [
  { name: 'nothing to answer', given: {}, want: plain },
  {
    name: 'nothing declared of an answer',
    given: { returnsVoid: null },
    want: { ...plain, declaresNoResponse: true },
  },
  { name: 'an answer', response: boat, given: {}, want: { ...plain, response: answer } },
  {
    name: 'an answer that only its name tells',
    response: boat,
    given: { returnType: null },
    want: { ...plain, response: answer, isResponseByConvention: true },
  },
  {
    name: 'an array',
    response: { name: 'Boat[]', namespace: 'Ferry.Api' },
    given: {},
    want: { ...plain, response: { kind: 'list', items: answer, isArray: true } },
  },
  {
    name: 'a dictionary',
    response: { name: 'Dictionary`2', namespace: 'System.Collections.Generic', genericArgs: ['String', 'List<Boat>'] },
    given: {},
    want: { ...plain, response: { kind: 'dictionary', values: { kind: 'list', items: answer } } },
  },
  {
    name: 'a generic answer',
    response: { name: 'Page`1', namespace: 'Ferry.Api', genericArgs: ['Boat'] },
    given: {},
    want: { ...plain, response: { kind: 'named', name: 'Page', arguments: [answer] } },
  },
  {
    name: 'an answer of the framework',
    response: { name: 'IdResponse', namespace: 'ServiceStack' },
    given: {},
    want: { ...plain, response: { kind: 'named', name: 'IdResponse' } },
  },
  {
    name: 'verbs',
    given: { routes: [{ path: '/boats', verbs: 'post, PUT' }] },
    want: { ...plain, routes: [{ path: '/boats', verbs: ['POST', 'PUT'] }] },
  },
  {
    name: 'every verb',
    given: { routes: [{ path: '/a', verbs: 'ANY' }, { path: '/b', verbs: null }, { path: '/c' }] },
    want: { ...plain, routes: ['/a', '/b', '/c'].map((path) => ({ path, verbs: [] })) },
  },
  {
    name: 'texts of a route',
    given: { routes: [{ path: '/a', verbs: 'GET', summary: 'S', notes: 'N' }] },
    want: { ...plain, routes: [{ path: '/a', verbs: ['GET'], summary: 'S', notes: 'N' }] },
  },
  {
    name: 'tags and a verb',
    given: { tags: ['x'], method: 'GET', actions: ['GET', 'POST'] },
    want: { ...plain, tags: ['x'], method: 'GET', serviceMethods: ['GET', 'POST'] },
  },
  {
    name: 'who may call',
    given: { requiresAuth: true },
    want: { ...plain, access: { ...nobody, requiresAuthentication: true } },
  },
  {
    name: 'roles, which imply signing in',
    given: { requiresAnyRole: ['Nurse'] },
    want: { ...plain, access: { ...nobody, requiresAuthentication: true, requiresAnyRole: ['Nurse'] } },
  },
]

test.each(cases)('an operation tells $name', ({ response, given, want }) => {
  expect(read(response, given)).toEqual(want)
})

test('the texts of the request are those of the operation', () => {
  const request = declared('GetBoat', [], { description: 'Finds', notes: 'Soon' })
  const [found] = importPieces(typesDocument([operation(request)])).model.operations
  expect(found).toMatchObject({ description: 'Finds', notes: 'Soon' })
})

test.each([
  { given: { routes: [{ verbs: 'GET' }] }, pointer: '/operations/0/routes/0/path' },
  { given: { routes: [5] }, pointer: '/operations/0/routes/0' },
  { given: { tags: [5] }, pointer: '/operations/0/tags/0' },
  { given: { returnType: {} }, pointer: '/operations/0/returnType/name' },
  { given: { requiredRoles: 'x' }, pointer: '/operations/0/requiredRoles' },
])('$given is refused at $pointer', ({ given, pointer }) => {
  expect(() => read(boat, given)).toThrow(`at ${pointer}: `)
})
