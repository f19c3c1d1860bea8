/** One operation out of several sources. */

import { expect, test } from 'vitest'
import type { ImportNote } from '#servicestack/import/import-note.ts'
import { mergeOperation } from '#servicestack/import/merge/merge-operation.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import type { Operation } from '#servicestack/model/operation.ts'

const access = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}
const told = (source: string, rest: Partial<Operation>, ...unknown: readonly Fact[]) => {
  return { source, unknown: new Set(unknown), value: { name: 'Ask', routes: [], access, ...rest } }
}
const merge = (...tellings: Parameters<typeof mergeOperation>[0]) => {
  const notes: ImportNote[] = []
  return { operation: mergeOperation(tellings, notes), codes: notes.map(({ code }) => code) }
}

test('each fact comes from who knows it', () => {
  const page = told('page', { tags: ['ab'], access: { ...access, requiresAuthentication: true } }, 'tags', 'responses')
  const code = told('code', { tags: ['a', 'b'], response: { kind: 'named', name: 'Answer' }, method: 'GET' }, 'access')
  expect(merge(page, code)).toMatchObject({
    operation: {
      tags: ['a', 'b'],
      response: { name: 'Answer' },
      method: 'GET',
      access: { requiresAuthentication: true },
    },
    codes: [],
  })
})

test('the same routes in another order are the same, and keep the summary that one page tells', () => {
  const first = told('a', {
    routes: [
      { path: '/a', verbs: ['GET'] },
      { path: '/b', verbs: [] },
    ],
  })
  const second = told('b', {
    routes: [
      { path: '/b', verbs: [], summary: 'Sums' },
      { path: '/a', verbs: ['GET'] },
    ],
  })
  expect(merge(first, second)).toMatchObject({
    operation: {
      routes: [
        { path: '/a', verbs: ['GET'] },
        { path: '/b', verbs: [], summary: 'Sums' },
      ],
    },
    codes: [],
  })
})

test('other routes and other access are conflicts', () => {
  const first = told('a', { routes: [{ path: '/a', verbs: ['GET'] }] })
  const second = told('b', { routes: [{ path: '/a', verbs: ['PUT'] }], access: { ...access, requiredRoles: ['Desk'] } })
  expect(merge(first, second).codes).toEqual(['sources-differ', 'sources-differ'])
})

test.each([
  ['who declares a response', told('b', { response: { kind: 'named', name: 'Answer' } }), undefined],
  ['who cannot tell', told('b', {}, 'responses'), true],
])('what one source finds undeclared is judged by %s', (_, other, want) => {
  const { operation } = merge(told('a', { declaresNoResponse: true }), other)
  expect(operation.declaresNoResponse).toBe(want)
})
