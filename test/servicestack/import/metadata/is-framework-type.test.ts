import { expect, test } from 'vitest'
import { isFrameworkType } from '#servicestack/import/metadata/is-framework-type.ts'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'

test.each([
  ['ServiceStack', true],
  ['ServiceStack.Auth', true],
  ['ServiceStackers', false],
  ['Acme.ServiceStack', false],
  ['', false],
])('a type of %j is of the framework: %s', (namespace, want) => {
  expect(isFrameworkType(new MetadataNode({ name: 'Authenticate', namespace }))).toBe(want)
})

test("a type in no namespace is an API's own", () => {
  expect(isFrameworkType(new MetadataNode({ name: 'Authenticate' }))).toBe(false)
})
