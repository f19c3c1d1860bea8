/** Proves that the rule about known rooms can fail. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { placeOf } from '../violation.ts'
import { knownRooms } from './known-rooms.ts'

const cases = [
  { name: 'a file in a room', given: 'servicestack/jsv/parse.ts', want: [] },
  { name: 'a file deep in a room', given: 'mocks/evo-voice/seeds/names.ts', want: [] },
  { name: 'a door', given: 'mocks/server.ts', want: [] },
  { name: 'a configuration file in the root', given: 'vitest.config.ts', want: [] },
  { name: 'a page beside the rooms', given: 'servicestack/README.md', want: [] },
  { name: 'an unknown room', given: 'servicestack/yaml/parse.ts', want: ['servicestack/yaml/parse.ts:1'] },
  { name: 'a file between the rooms', given: 'mocks/engine.ts', want: ['mocks/engine.ts:1'] },
  { name: 'a room that has the name of a door', given: 'mocks/server.ts/a.ts', want: ['mocks/server.ts/a.ts:1'] },
  { name: 'an unknown house', given: 'src/index.ts', want: ['src/index.ts:1'] },
  { name: 'code that the rules do not read', given: 'cli/colours.mjs', want: ['cli/colours.mjs:1'] },
]

test.each(cases)('known rooms: $name', ({ given, want }) => {
  expect(knownRooms(buildHouse({ [given]: '' })).map(placeOf)).toEqual(want)
})
