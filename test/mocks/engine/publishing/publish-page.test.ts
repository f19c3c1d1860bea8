import { expect, test } from 'vitest'
import { askRecorded } from '../recorded.ts'

/** Recorded: routes/builtin/*, auth/endpoint/login-page. */
test.each([
  ['servicestack-6.11', '/metadata', ['Content-Type', 'Server']],
  ['servicestack-8.6', '/metadata', ['Content-Type', 'Server', 'Vary', 'X-Powered-By']],
  ['servicestack-6.11', '/ui', ['Content-Type', 'Server', 'Cache-Control', 'ETag']],
  ['servicestack-10.15', '/admin-ui', ['Content-Type', 'Server', 'Cache-Control', 'ETag', 'Vary', 'X-Powered-By']],
  [
    'servicestack-6.11',
    '/login',
    ['Content-Length', 'Content-Type', 'Server', 'Accept-Ranges', 'Last-Modified', 'Vary', 'X-Powered-By'],
  ],
] as const)('%s answers %s with these header lines', (name, path, want) => {
  const { response } = askRecorded(name)(`GET ${path}`, { Accept: 'text/html' })
  expect(response.headers.map(([header]) => header)).toEqual(want)
})

test('the list with a slash leads to the one without', () => {
  expect(askRecorded()('GET /metadata/')).toMatchObject({ line: '302 Found', location: 'http://h/metadata' })
})
