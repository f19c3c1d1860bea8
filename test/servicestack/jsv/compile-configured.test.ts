import { expect, test } from 'vitest'
import { compileConfigured } from '#servicestack/jsv/compile-configured.ts'
import { configuredModel as model } from '../text/configured-model.ts'

test('JSV has neither nulls nor lines, whatever is wanted', () => {
  const write = { indents: true, includesNulls: true, includesNullEntries: true }
  const given = { map: { a: null } }
  expect(compileConfigured({ type: 'Echo', model, write })(given)).toBe('{i:0,m:0,dt:0001-01-01,e:None,map:{}}')
})
