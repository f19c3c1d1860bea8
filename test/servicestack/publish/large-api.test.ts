import { expect, test } from 'vitest'
import { pageFormats } from '#servicestack/publish/page-format.ts'
import { publication } from '#servicestack/publish/publication.ts'
import { writeMetadataPage } from '#servicestack/publish/write-metadata-page.ts'
import { writeTypeScript } from '#servicestack/publish/write-type-script.ts'
import { writeTypesMetadata } from '#servicestack/publish/write-types-metadata.ts'

const int = { kind: 'scalar', scalar: 'int' } as const
const access = {
  requiresAuthentication: false,
  requiredRoles: [],
  requiresAnyRole: [],
  requiredPermissions: [],
  requiresAnyPermission: [],
}

function type(index: number) {
  return { kind: 'named', name: `T${index % 3000}` } as const
}

const types = Array.from({ length: 3000 }, (_, index) => ({
  kind: 'class' as const,
  name: `T${index}`,
  members: Array.from({ length: 8 }, (_, at) => ({
    name: `m${at}`,
    type: at < 2 ? type(index * 7 + at + 1) : int,
    nullable: at < 2,
  })),
}))
const operations = Array.from({ length: 1000 }, (_, index) => ({
  name: `Op${index}`,
  routes: [{ path: `/o${index}`, verbs: ['GET'] }],
  response: type(index * 3),
  access,
}))

test('an API of 1,000 operations and 3,000 types is published in a moment, even by a busy machine', () => {
  const start = performance.now()
  const large = publication({ title: 'Large', operations, types })
  writeTypesMetadata(large, 'http://h')
  const options = { makePropertiesOptional: false, includeTypes: [] }
  writeTypeScript(large, { baseUrl: 'http://h', now: 0, options, keyword: 'class' })
  const [operation] = large.operations
  const [format] = pageFormats
  if (operation && format) writeMetadataPage(operation, large, { format, baseUrl: 'http://h' })
  expect(performance.now() - start).toBeLessThan(4000)
})
