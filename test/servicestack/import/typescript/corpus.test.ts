/** What recorded servers print as TypeScript, against the truth about their APIs. */

import { expect, test } from 'vitest'
import { writeFacts } from '#servicestack/import/facts/write-facts.ts'
import { importTypeScript } from '#servicestack/import/typescript/import-type-script.ts'
import { compareFacts } from '../../../corpus/compare-facts.ts'
import { factRecords } from '../../../corpus/fact-records.ts'
import { factOf, recordKinds } from '../../../corpus/record-kind.ts'
import { apis, type RecordedApi, recorded, truthAbout, versions } from '../../../corpus/truth.ts'
import { untoldPlaces } from '../../../corpus/untold-places.ts'

const read = (api: RecordedApi, version: (typeof versions)[number], file: string) =>
  importTypeScript(recorded(api, version, file))

const whole = ['types.typescript.ts', 'types.typescript.optional.ts', 'types.typescript.d.ts']
const sources = apis.flatMap((api) =>
  versions.flatMap((version) =>
    whole.map((file) => ({ api, version, file, least: file.endsWith('.d.ts') ? 900 : 950 })),
  ),
)

test.each(sources)(
  '$file of $api $version tells every fact that it does not call unknown',
  ({ api, version, file, least }) => {
    const { model } = read(api, version, file)
    const told = JSON.parse(JSON.stringify(writeFacts(model)))
    const unknown = new Set<string | undefined>(model.unknown)
    const kinds = new Set(recordKinds.filter((kind) => !unknown.has(factOf(kind))))
    const untold = untoldPlaces(model)
    const without = (place: string) => isBeyondIt(place) || untold.has(place)
    const { wrong, carried } = compareFacts(factRecords(truthAbout(api), 'name'), told, {
      kinds,
      identity: 'name',
      without,
    })
    expect(wrong).toEqual([])
    expect(carried).toBeGreaterThan(least)
  },
)

const mustBeThere = {
  harbour: ['DockVessel/request/members/berthNo'],
  clinic: ['CheckIn/request/members/Urgency', 'QueueTicket/members/ticket_no'],
} as const
const markedTexts = {
  harbour: ['CastOff/request/members/at', 'Audited/members/touchedOn', 'Vessel/members/turnTime'],
  clinic: [
    'SearchVisits/request/members/From',
    'SearchVisits/request/members/To',
    'SearchVisits/request/members/MinLength',
    'QueueTicket/members/CalledAt',
  ],
} as const

test.each(apis.flatMap((api) => versions.map((version) => ({ api, version }))))(
  'of $api $version only those value types are untold that must be there, or look like texts where those are marked',
  ({ api, version }) => {
    const want = [...mustBeThere[api], ...(version === '10.15' ? markedTexts[api] : [])]
    const untold = untoldPlaces(read(api, version, 'types.typescript.ts').model)
    const asked = [...factRecords(truthAbout(api), 'name')].filter(([, { kind }]) => kind === 'nullability')
    const found = asked.flatMap(([place]) => (untold.has(place) ? [place.replace(/\/nullable$/, '')] : []))
    expect(found.toSorted()).toEqual(want.toSorted())
  },
)

/** Namespaces, arrays among lists, and how a class that is printed closed calls its parameters. */
function isBeyondIt(place: string): boolean {
  return /\.Slot(?:\/|$)/.test(place) || place === 'GetTides/response' || place === 'SearchResult/genericArgs'
}

test.each(apis.flatMap((api) => versions.map((version) => ({ api, version }))))(
  'with question marks on all members $api $version has the same types',
  ({ api, version }) => {
    const strict = read(api, version, 'types.typescript.ts').model
    const optional = read(api, version, 'types.typescript.optional.ts').model
    const aboutNull = ['nullable', 'isNullable', 'unknown']
    const withoutNulls = (types: typeof strict.types) =>
      JSON.parse(JSON.stringify(types, (key, value) => (aboutNull.includes(key) ? undefined : value)))
    expect(withoutNulls(optional.types)).toEqual(withoutNulls(strict.types))
    expect(optional.operations).toEqual(strict.operations)
    expect(optional.unknown).toContain('nullability')
  },
)

test.each(versions)('a question mark of %s makes value types nullable, and only them', (version) => {
  const { model } = read('harbour', version, 'types.typescript.ts')
  const vessel = model.types.find(({ name }) => name === 'Vessel')
  const always = vessel?.kind === 'class' ? vessel.members.filter((member) => !member.nullable) : []
  // dates, Guids and time spans are printed as text, which .NET may leave out
  expect(always.map(({ name }) => name)).toEqual(['kind', 'marks', 'lengthM'])
})

test.each(versions)(
  'the closure of one operation of %s is all that its server finds, and the rest is named',
  (version) => {
    const { model, notes } = read('harbour', version, 'types.typescript.first.ts')
    const all = read('harbour', version, 'types.typescript.ts').model
    expect(model.operations).toEqual(all.operations.filter(({ name }) => name === 'ListVessels'))
    const names = new Set(model.types.map(({ name }) => name))
    expect(model.types).toEqual(expect.arrayContaining(all.types.filter(({ name }) => names.has(name))))
    // servers look neither into code that is inserted nor into arguments of arguments
    expect(notes.filter(({ code }) => code === 'type-missing').map(({ message }) => message)).toEqual([
      'TariffMap refers to Tariff, which nothing here declares.',
      'Vessel.notesByPort refers to PilotNote, which nothing here declares.',
    ])
  },
)

test.each(versions)('one operation of %s without its closure names what is missing', (version) => {
  const { model, notes } = read('harbour', version, 'types.typescript.second-only.ts')
  expect(model.operations).toMatchObject([{ name: 'DockVessel', response: { name: 'DockingTicket' }, method: 'POST' }])
  expect(model.types.map(({ name }) => name)).toContain('DockingTicket')
  const missing = notes.filter(({ code }) => code === 'type-missing').map(({ message }) => message)
  expect(missing).toContain('DockingTicket.vessel refers to Vessel, which nothing here declares.')
})

test.each([
  { api: 'harbour', jsonNames: 'camelCase' },
  { api: 'clinic', jsonNames: 'PascalCase' },
] as const)('the members of $api are cased as $jsonNames, and the options name its host', ({ api, jsonNames }) => {
  for (const version of versions) {
    const { model } = read(api, version, 'types.typescript.ts')
    expect(model.jsonNames).toBe(jsonNames)
    expect(model.host).toMatch(/^127\.0\.0\.1:\d+$/)
    expect(model.title).toBe('')
  }
})

test.each(versions)('what ServiceStack %s prints of itself is no part of an API', (version) => {
  for (const api of apis) {
    const { model } = read(api, version, 'types.typescript.ts')
    const names = model.types.map(({ name }) => name)
    expect(
      names.filter((name) => /^Authenticate|^(?:Un)?AssignRoles|^Response|^IReturn|^IHas|^IPost/.test(name)),
    ).toEqual([])
    expect(names).not.toContain('KeyValuePair')
    expect(names).not.toContain('Dictionary')
  }
})
