/** Holds citations to the truth: a line that imitates a server names a page that is there. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const rooms = ['servicestack', 'behaviour', 'mocks', 'contracts', 'cli']

const cited = rooms.flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, room, file), 'utf8')
      return [...text.matchAll(/docs\/(?:discoveries|decisions)\/[\w-]+\.md/g)].map(([page]) => ({ file, page }))
    }),
)

test('every discovery and decision that a source cites is there', () => {
  expect(cited.length).toBeGreaterThan(100)
  expect(cited.filter(({ page }) => !existsSync(path.join(root, page)))).toEqual([])
})
