import { expect, test } from 'vitest'
import { serveHelp } from '#cli/serve/serve-help.ts'
import { profiles } from '#servicestack/http/profiles.ts'

test('every kind of server is named', () => {
  for (const name of Object.keys(profiles)) expect(serveHelp).toContain(name)
})

test('no line is wider than a terminal of 120 columns', () => {
  expect(serveHelp.split('\n').filter((line) => line.length > 120)).toEqual([])
})
