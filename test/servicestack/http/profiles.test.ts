import { expect, test } from 'vitest'
import { formatOf } from '#servicestack/http/answering/format.ts'
import { documented, profiles, withCors } from '#servicestack/http/profiles.ts'

test('the documented manners answer text/jsv in JSV, and JSON where nothing is said', () => {
  expect(documented.preferredTypes.map(({ type }) => type)).toContain('text/jsv')
  expect(documented.defaultFormat).toBe('json')
})

test('every preferred type is answered in the format that it names', () => {
  for (const { preferredTypes } of Object.values(profiles)) {
    for (const { type, format } of preferredTypes) expect(formatOf(type)).toBe(format)
  }
})

test('every profile goes by its own name, and introduces itself as the version that it imitates', () => {
  for (const [name, profile] of Object.entries(profiles)) {
    expect(profile.name).toBe(name)
    expect(profile.poweredBy).toContain(`ServiceStack/${profile.version.slice(0, 4)}`)
  }
})

test('CORS adds four lines and changes nothing else', () => {
  const { cors, ...rest } = withCors(documented)
  expect(rest).toEqual(documented)
  expect(cors).toHaveLength(4)
})
