/** Proves that the rule about packages can fail. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { placeOf } from '../violation.ts'
import { oneImporter } from './one-importer.ts'

const cases = [
  {
    name: 'each package in its one file',
    given: {
      'mocks/node.ts': "import { setupServer } from 'msw/node'",
      'mocks/browser.ts': "import { setupWorker } from 'msw/browser'",
      'mocks/handlers/catch-all.ts': "import { http } from 'msw'\nimport type { HttpHandler } from 'msw'",
      'servicestack/openapi/text.ts': "import { parse } from 'yaml'\nimport { join } from 'node:path'",
    },
    want: [],
  },
  {
    name: 'a second importer',
    given: {
      'servicestack/openapi/read.ts': "import { parse } from 'yaml'",
      'servicestack/openapi/write.ts': "/** Writes. */\nimport { stringify } from 'yaml'",
    },
    want: ['servicestack/openapi/write.ts:2'],
  },
  {
    name: 'a second importer by another entry point, types only',
    given: {
      'mocks/evo-voice/a.ts': "import { faker } from '@faker-js/faker'",
      'mocks/evo-voice/b.ts': "import type { Faker } from '@faker-js/faker/locale/de'",
    },
    want: ['mocks/evo-voice/b.ts:1'],
  },
  { name: 'an unknown package', given: { 'cli/colours.ts': "import chalk from 'chalk'" }, want: ['cli/colours.ts:1'] },
  { name: 'a module of Node without its prefix', given: { 'cli/a.ts': "import fs from 'fs'" }, want: ['cli/a.ts:1'] },
]

test.each(cases)('one importer: $name', ({ given, want }) => {
  expect(oneImporter(buildHouse({ ...given })).map(placeOf)).toEqual(want)
})
