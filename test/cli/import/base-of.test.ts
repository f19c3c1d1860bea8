import { expect, test } from 'vitest'
import { baseOf } from '#cli/import/base-of.ts'

test.each([
  ['https://host', 'https://host/'],
  ['https://host/', 'https://host/'],
  ['https://host/api', 'https://host/api/'],
  ['https://host/base/api/', 'https://host/base/api/'],
  ['https://host/metadata', 'https://host/'],
  ['https://host/api/metadata', 'https://host/api/'],
  ['https://host/api/metadata?op=HoldSession', 'https://host/api/'],
  ['https://host/api/json/metadata?op=HoldSession', 'https://host/api/'],
  ['https://host/json/metadata?op=HoldSession&lang=typescript', 'https://host/'],
  ['https://host/soap12/metadata?op=HoldSession', 'https://host/'],
  ['https://host/json/reply/HoldSession', 'https://host/'],
  ['https://host/types', 'https://host/'],
  ['https://host/types.json', 'https://host/'],
  ['https://host/types/typescript', 'https://host/'],
  ['https://host/types/typescript.d', 'https://host/'],
  ['https://host/types/metadata.json', 'https://host/'],
  ['https://host/metadata/app.json', 'https://host/'],
  ['https://host/openapi', 'https://host/'],
  ['https://host/api/swagger-ui/', 'https://host/api/'],
  ['https://host/ui/HoldSession?tab=details', 'https://host/'],
  ['https://host:8443/API/Metadata#top', 'https://host:8443/API/'],
])('%s is an address of the server at %s', (address, base) => {
  expect(baseOf(new URL(address)).href).toBe(base)
})
