import { expect, test } from 'vitest'
import { pageTables } from '#servicestack/publish/page-tables.ts'
import { pageTypes } from '#servicestack/publish/page-types.ts'
import { corpusPublication } from '../corpus-publication.ts'

function rows(api: 'clinic' | 'harbour', name: string): readonly string[] {
  const published = corpusPublication(api)
  const operation = published.operations.find((known) => known.name === name)
  if (operation === undefined) throw new Error(`no ${name}`)
  const html = pageTables(pageTypes(operation, published), operation, published)
  return html.split(/<\/tr>|<\/caption>/).map((row) =>
    row
      .replaceAll('</td>', '|')
      .replace(/<[^>]*>/g, '')
      .trim(),
  )
}

test.each([
  ['harbour', 'DockVessel', 'VesselKey|path|string|Yes|Vessel to dock|'],
  ['harbour', 'DockVessel', 'BerthNo|body|int|Yes|Berth number|'],
  ['harbour', 'DockVessel', 'Vessel|form|Vessel|No||'],
  ['harbour', 'ListVessels', 'PageSize|form|int?|No|Rows per pageValid Range: 1 - 200|'],
  ['harbour', 'ListVessels', 'NameLike|query|string|No|Part of the name (a "contains" search, e.g. &lt;rose>)|'],
  ['harbour', 'ListVessels', 'White|flag-white||'],
  ['harbour', 'LogCargo', 'Broker|header|string|No|Sent as header|'],
  ['clinic', 'CheckIn', 'Number|form|int|No||'],
  ['clinic', 'NightlyJob', 'Mode|query|string|No||'],
] as const)('a table of %s %s has the row %s', (api, name, want) => {
  expect(rows(api, name)).toContain(want)
})

test('each row and caption has a line of its own, which is all that text without tags keeps apart', () => {
  const published = corpusPublication('harbour')
  const operation = published.operations.find(({ name }) => name === 'CastOff')
  if (operation === undefined) throw new Error('no CastOff')
  const text = pageTables(pageTypes(operation, published), operation, published).replace(/<[^>]*>/g, '')
  expect(text.split('\n').slice(0, 3)).toEqual([
    'CastOff Parameters:',
    'NameParameterData TypeRequiredDescription',
    'BerthNopathintNo',
  ])
})
