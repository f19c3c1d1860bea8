/** The comment on top of DTO source. */

import { expect, test } from 'vitest'
import { hostOf, readFileOptions } from '#servicestack/import/attributes/file-options.ts'

const options = readFileOptions(
  '/* Options:\r\nVersion: 8.60\r\nBaseUrl: https://desk.example:8443/api\r\n\r\n//GlobalNamespace: \r\nAddReturnMarker: False\r\n*/\r\nBaseUrl: x',
)

test('options are read, those at their default too', () => {
  expect([...options]).toEqual([
    ['Version', '8.60'],
    ['BaseUrl', 'https://desk.example:8443/api'],
    ['GlobalNamespace', ''],
    ['AddReturnMarker', 'False'],
  ])
})

test('the base URL names the host', () => {
  expect(hostOf(options)).toBe('desk.example:8443')
  expect(hostOf(readFileOptions('class A { }'))).toBeUndefined()
  expect(hostOf(new Map([['BaseUrl', '/api']]))).toBeUndefined()
})
