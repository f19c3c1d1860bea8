import { expect, test } from 'vitest'
import { readAccess } from '#servicestack/import/openapi/foreign/read-access.ts'
import { nodeOf } from '../node-of.ts'

test.each([
  { name: 'nothing is told', own: undefined, whole: undefined, want: [false, []] },
  { name: 'the document asks', own: undefined, whole: [{ key: [] }], want: [true, []] },
  { name: 'the operation asks nothing', own: [], whole: [{ key: [] }], want: [false, []] },
  { name: 'nobody is one of those', own: [{ key: [] }, {}], whole: undefined, want: [false, []] },
  {
    name: 'scopes are asked for',
    own: [{ auth: ['read', 'write'] }, { other: ['read'] }],
    whole: [],
    want: [true, ['read', 'write']],
  },
])('when $name', ({ own, whole, want }) => {
  const { access, scopes } = readAccess(nodeOf({ security: own }), nodeOf({ security: whole }))
  expect([access.requiresAuthentication, scopes]).toEqual(want)
})
