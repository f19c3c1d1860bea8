import { expect, test } from 'vitest'
import { publishedPath } from '#servicestack/publish/published-path.ts'

test.each([
  ['/metadata', 'pages'],
  ['/JSV/metadata', 'pages'],
  ['/types/typescript/', 'typescript'],
  ['/types/typescript.d', 'typescript'],
  ['/types/metadata.json', 'types-metadata'],
  ['/metadata/app.json', 'app'],
  ['/metadata/', 'pages-elsewhere'],
  ['/json/metadata/', 'pages'],
  ['/types', 'type-links'],
  ['/types.json', 'type-links'],
  ['/types/Kotlin', 'language'],
  ['/operations/metadata', 'operations'],
  ['/metadata/nav', 'navigation'],
  ['/login', 'login'],
  ['/Login', undefined],
  ['/ui/HoldSession', 'ui'],
  ['/uix', undefined],
  ['/admin-ui', 'admin-ui'],
  ['/', undefined],
  ['/metadata/x', undefined],
  ['/types/__proto__', undefined],
])('%s is %s', (path, want) => {
  expect(publishedPath(path)?.kind).toBe(want)
})
