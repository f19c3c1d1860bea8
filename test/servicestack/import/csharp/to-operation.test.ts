/** Operations of requests. */

import { expect, test } from 'vitest'
import { toClass } from '#servicestack/import/csharp/to-class.ts'
import { toOperation } from '#servicestack/import/csharp/to-operation.ts'
import { declaredClass, readingOf } from './reading.ts'

function read(text: string) {
  const reading = readingOf(text)
  const declared = declaredClass(text, 'Ask')
  return { operation: toOperation(declared, toClass(declared, 'Ask', reading)), notes: reading.notes }
}

test.each([
  ['class Ask : IReturnVoid { }', { name: 'Ask', routes: [], access: { requiresAuthentication: false } }],
  ['[Route("/a")] class Ask : IReturnVoid { }', { routes: [{ path: '/a', verbs: [] }] }],
  [
    '[Route("/a/{Id*}", "get, PATCHY")] [Route("/b", "ANY")] class Ask : IReturnVoid { }',
    {
      routes: [
        { path: '/a/{Id*}', verbs: ['GET', 'PATCHY'] },
        { path: '/b', verbs: [] },
      ],
    },
  ],
  [
    '[Route("/a", Verbs="PUT", Summary="s", Notes="n")] class Ask : IReturnVoid { }',
    { routes: [{ path: '/a', verbs: ['PUT'], summary: 's', notes: 'n' }] },
  ],
  ['[Tag("a")] [Tag(Name="b")] [Notes("n")] class Ask : IReturnVoid { }', { tags: ['a', 'b'], notes: 'n' }],
  ['class Ask : QueryDb<int, string> { }', { response: { name: 'QueryResponse', arguments: [{ scalar: 'string' }] } }],
  ['[FallbackRoute("/{Path*}")] class Ask : IReturnVoid { }', { routes: [{ path: '/{Path*}', verbs: [] }] }],
  ['[Api(Description="a")] class Ask : IReturn<List<int>> { }', { description: 'a', response: { kind: 'list' } }],
  [
    '[ValidateRequest("IsAuthenticated")] class Ask : IReturn<byte[]> { }',
    { access: { requiresAuthentication: true }, response: { scalar: 'bytes' } },
  ],
])('%s', (text, want) => {
  expect(read(text).operation).toMatchObject(want)
})

test.each([
  'class Ask { }',
  'class Ask : IGet { }',
  'class Ask<T> : IReturn<T> { }',
  'abstract class Ask : IReturn<int> { }',
  'interface Ask : IReturnVoid { }',
])('%s is no operation', (text) => {
  expect(read(text).operation).toBeUndefined()
})

test('a route without IReturn answers what is called so, and says that nothing else tells', () => {
  const { operation, notes } = read('[Route("/a")] class Ask { } class AskResponse { }')
  expect(operation).toMatchObject({ response: { name: 'AskResponse' }, isResponseByConvention: true })
  expect(notes).toMatchObject([{ code: 'response-found' }])
  const silent = read('[Route("/a")] class Ask { }').operation
  expect(silent).not.toHaveProperty('response')
  expect(silent).toHaveProperty('declaresNoResponse', true)
  expect(read('[Route("/a")] class Ask : IReturnVoid { } class AskResponse { }').operation).not.toHaveProperty(
    'response',
  )
})
