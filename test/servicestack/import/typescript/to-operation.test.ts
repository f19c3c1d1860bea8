/** Operations of the model. */

import { expect, test } from 'vitest'
import { toOperation } from '#servicestack/import/typescript/to-operation.ts'
import { firstClass } from './scope-of.ts'

const read = (code: string) => {
  const { first, scope } = firstClass(code)
  return toOperation(first, scope)
}
const anonymous = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}

test('an operation has its routes in their order, its answer and the verb of its clients', () => {
  const code = `/** @description Lets go */
// @Route("/berths/{No}", "DELETE")
// @Route("/berths/{Path*}")
// @Route(Path="/leave", Verbs="post, ANY", Summary="Leave", Notes="At once")
class CastOff implements IReturn<string>, IDelete { getMethod() { return 'DELETE' } }`
  expect(read(code)).toEqual({
    name: 'CastOff',
    description: 'Lets go',
    routes: [
      { path: '/berths/{No}', verbs: ['DELETE'] },
      { path: '/berths/{Path*}', verbs: [] },
      { path: '/leave', verbs: ['POST'], summary: 'Leave', notes: 'At once' },
    ],
    response: { kind: 'scalar', scalar: 'string' },
    method: 'DELETE',
    access: anonymous,
  })
})

test.each([
  { marker: 'IReturnVoid', want: undefined },
  { marker: 'IReturn<Blob>', want: { kind: 'scalar', scalar: 'bytes' } },
  { marker: 'IReturn<Array<Berth>>', want: { kind: 'list', items: { kind: 'named', name: 'Berth' } } },
  {
    marker: 'IReturn<{ [index: string]: Berth; }>',
    want: { kind: 'dictionary', values: { kind: 'named', name: 'Berth' } },
  },
  {
    marker: 'IReturn<Page<Berth>>',
    want: { kind: 'named', name: 'Page', arguments: [{ kind: 'named', name: 'Berth' }] },
  },
])('$marker answers $want', ({ marker, want }) => {
  expect(read(`class A implements IGet, ${marker} { }`).response).toEqual(want)
})

test.each([
  ['class A implements IReturnVoid { }', undefined],
  ['class A implements IReturn<Berth> { }', undefined],
  ['class A implements IGet { }', true],
])('of %s nothing is declared about an answer: %s', (code, want) => {
  expect(read(code).declaresNoResponse).toBe(want)
})

test.each([
  { validator: 'IsAuthenticated', want: {} },
  { validator: 'HasRole(`Doctor`)', want: { requiredRoles: ['Doctor'] } },
  { validator: 'HasPermission(`a.b`)', want: { requiredPermissions: ['a.b'] } },
  { validator: 'IsAdmin', want: { requiredRoles: ['Admin'] } },
])('$validator guards an operation', ({ validator, want }) => {
  const { access } = read(`// @ValidateRequest(Validator="${validator}")\nclass A implements IReturnVoid { }`)
  expect(access).toEqual({ ...anonymous, requiresAuthentication: true, ...want })
})

test('a validator of anything else guards nothing', () => {
  expect(read('// @ValidateRequest(Validator="IsOdd")\nclass A implements IReturnVoid { }').access).toEqual(anonymous)
})
