import { expect, test } from 'vitest'
import { type Attempt, nothingPublished } from '#cli/import/nothing-published.ts'

const root = new URL('https://host/')
const refused = (path: string, status: number, why: string): Attempt => ({ kind: 'refused', path, status, why })
const moved = (path: string, to: string): Attempt => ({ ...refused(path, 301, 'it redirects'), to: `${to}${path}` })

test('attempts that ended alike are told together', () => {
  const attempts = [
    refused('a', 404, 'it answers 404'),
    refused('b', 500, 'it answers 500'),
    refused('c', 404, 'it answers 404'),
  ]
  expect(nothingPublished(root, attempts, false).why).toBe(
    'the server publishes nothing that describes an API.\n  a, c: it answers 404\n  b: it answers 500\n',
  )
})

test.each<{ name: string; attempts: Attempt[]; base?: string; isSignedIn?: boolean; says: string }>([
  { name: 'not found', attempts: [refused('a', 404, '')], says: 'Check the address; if' },
  {
    name: 'not found below its root',
    base: 'https://host/x/',
    attempts: [refused('a', 404, '')],
    says: 'https://host/; ',
  },
  { name: 'not signed in', attempts: [refused('a', 401, '')], says: 'add --user name:password' },
  { name: 'a login page', attempts: [{ kind: 'login-page', path: 'a', why: '' }], says: 'add --user' },
  { name: 'a wrong password', attempts: [refused('a', 401, '')], isSignedIn: true, says: '--user was not taken' },
  {
    name: 'moved',
    attempts: [moved('types/metadata.json', 'http://host/api/'), moved('openapi', 'http://host/api/')],
    says: 'If you trust that place, import it: http://host/api/',
  },
  {
    name: 'unreachable',
    attempts: [{ kind: 'unreachable', path: 'a', why: '' }],
    says: 'Check the address, or import',
  },
])('$name: $says', ({ attempts, base = root.href, isSignedIn = false, says }) => {
  expect(nothingPublished(new URL(base), attempts, isSignedIn).whatToDo).toContain(says)
})
