import { expect, test } from 'vitest'
import { publishedPath } from '#servicestack/publish/published-path.ts'

test.each([
  ['/metadata', 'pages'],
  ['/JSV/metadata', 'pages'],
  ['/types/typescript/', 'typescript'],
  ['/types/typescript.d', 'typescript'],
  ['/types/metadata.json', 'types-metadata'],
  ['/metadata/app.json', 'app'],
  ['/types', 'type-links'],
  ['/', undefined],
  ['/metadata/x', undefined],
  ['/types/__proto__', undefined],
])('%s is %s', (path, want) => {
  expect(publishedPath(path)?.kind).toBe(want)
})
