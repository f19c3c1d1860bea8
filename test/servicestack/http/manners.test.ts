import { expect, test } from 'vitest'
import { formatOf } from '#servicestack/http/format.ts'
import { documented } from '#servicestack/http/manners.ts'

test('the documented manners answer text/jsv in JSV and prefer JSON, the default', () => {
  expect(documented.preferredTypes.map(({ type }) => type)).toEqual(['application/json', 'application/jsv', 'text/jsv'])
  expect(documented.defaultFormat).toBe('json')
})

test('every preferred type is answered in the format that it names', () => {
  for (const { type, format } of documented.preferredTypes) expect(formatOf(type)).toBe(format)
})

test('the documented manners introduce themselves as the server that published the page', () => {
  expect(documented).toMatchObject({ server: 'Kestrel', poweredBy: expect.stringContaining('ServiceStack/8.60') })
})
