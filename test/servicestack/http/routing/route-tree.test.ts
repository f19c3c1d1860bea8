import { expect, test } from 'vitest'
import { findRoute, growTree, type RouteTree } from '#servicestack/http/routing/route-tree.ts'
import { routesInOrder, splitPath } from '#servicestack/http/routing/routes-in-order.ts'
import { echo } from '../../sample-model.ts'

function find(paths: readonly string[], verb: string, path: string): string | undefined {
  const operations = paths.map((route) => {
    const [verbs = '', text = ''] = route.split(' ')
    return { ...echo, name: route, routes: [{ path: text, verbs: verbs === '*' ? [] : verbs.split(',') }] }
  })
  return findRoute(growTree(routesInOrder(operations)), splitPath(path), verb)?.operation.name
}

test.each([
  { paths: ['* /a/{B}', '* /a/b'], asked: 'GET /a/b', want: '* /a/b' },
  { paths: ['GET /a/b', '* /a/{B}'], asked: 'PUT /a/b', want: '* /a/{B}' },
  { paths: ['* /{A}/b', '* /a/{B}'], asked: 'GET /a/b', want: '* /a/{B}' },
  { paths: ['* /a/b/{C}', '* /a/{B}/c'], asked: 'GET /a/b/c', want: '* /a/b/{C}' },
  { paths: ['* /a/{B}/c', '* /a/b/{C}'], asked: 'GET /a/b/c', want: '* /a/{B}/c' },
  { paths: ['* /a/b/x', '* /a/{B}/c'], asked: 'GET /a/b/c', want: '* /a/{B}/c' },
  { paths: ['* /a/{Rest*}', '* /a/b/{Rest*}'], asked: 'GET /a/b/c', want: '* /a/b/{Rest*}' },
  { paths: ['* /a/{Rest*}/z', '* /a/{Rest*}'], asked: 'GET /a/b/z', want: '* /a/{Rest*}/z' },
  { paths: ['* /a/{Rest*}'], asked: 'GET /a', want: '* /a/{Rest*}' },
  { paths: ['* /{Name}.{Kind}', '* /{Name}'], asked: 'GET /a.b', want: '* /{Name}' },
  { paths: ['* /a/{Name}.{Kind}'], asked: 'GET /a/b.c', want: '* /a/{Name}.{Kind}' },
  { paths: ['GET,PUT /a', 'PUT /a'], asked: 'PUT /a', want: 'PUT /a' },
  { paths: ['GET /a'], asked: 'PUT /a', want: undefined },
  { paths: ['* /a/{B}'], asked: 'GET /a', want: undefined },
  { paths: ['* /a/{Rest*}/z'], asked: 'GET /a/b', want: undefined },
  { paths: ['* /a/{Name}.{Kind}'], asked: 'GET /a/b', want: undefined },
])('of $paths $asked is for $want', ({ paths, asked, want }) => {
  const [verb = '', path = ''] = asked.split(' ')
  expect(find(paths, verb, path)).toBe(want)
})

test('a walk asks as many questions in an API of a thousand operations as in one of two', () => {
  expect(questionsIn(1000)).toBe(questionsIn(2))
})

/** Counts how often a walk asks for a literal; to look at all of them is not allowed. */
function questionsIn(count: number): number {
  const operations = Array.from({ length: count }, (_, index) => ({
    ...echo,
    routes: [{ path: `/things/{Id}/act${index}`, verbs: ['POST'] }],
  }))
  let questions = 0
  class Asked extends Map<string, RouteTree> {
    override get(key: string): RouteTree | undefined {
      questions++
      return super.get(key)
    }
    override [Symbol.iterator](): never {
      throw new Error('All branches were looked at.')
    }
    override entries = this[Symbol.iterator]
    override values = this[Symbol.iterator]
    override keys = this[Symbol.iterator]
    override forEach = this[Symbol.iterator]
  }
  const watched = (tree: RouteTree): RouteTree => {
    const literals = new Asked()
    for (const [key, branch] of tree.literals) literals.set(key, watched(branch))
    return { ...tree, literals, ...(tree.placeholder && { placeholder: watched(tree.placeholder) }) }
  }
  const tree = watched(growTree(routesInOrder(operations)))
  expect(findRoute(tree, ['things', 'x', 'act1'], 'POST')?.operation).toBe(operations[1])
  return questions
}
