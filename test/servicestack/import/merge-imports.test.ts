/** Several sources, one model. */

import { expect, test } from 'vitest'
import { mergeImports } from '#servicestack/import/merge-imports.ts'
import { importPage } from '#servicestack/import/page/import-page.ts'
import { noteLeftOut } from '#servicestack/import/page/note-left-out.ts'
import { importTypeScript } from '#servicestack/import/typescript/import-type-script.ts'
import { openToAll } from '#servicestack/model/access-rules.ts'
import type { DataType } from '#servicestack/model/data-type.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { factOf, type RecordKind, recordKinds } from '../../corpus/record-kind.ts'
import { apis, versions } from '../../corpus/truth.ts'
import { tide } from '../compare/small-model.ts'
import { recordedPage, recordedPages } from './page/recorded-page.ts'
import { wrongFacts } from './page/wrong-facts.ts'

const read = (paths: readonly string[]) =>
  mergeImports(
    paths
      .filter((path) => recordedPage(path) !== '')
      .map((source) => ({ source, imported: importPage(recordedPage(source)) })),
  )

test('one source alone is its own model', () => {
  const imported = importPage(recordedPage('clinic/8.6/ops/CheckIn.json.none.naive.txt'))
  expect(mergeImports([{ source: 'a', imported }]).model).toEqual(imported.model)
})

test('a page of tables and one of TypeScript tell together what neither tells alone', () => {
  const { model, notes } = read([
    'clinic/8.6/ops/CheckIn.json.none.naive.txt',
    'clinic/8.6/ops/CheckIn.jsv.typescript.naive.txt',
  ])
  const [request] = model.types.filter(({ name }) => name === 'CheckIn')
  expect(request?.kind === 'class' ? request.members[0] : undefined).toMatchObject({
    name: 'clinic_id',
    property: 'ClinicId',
    isRequired: true,
  })
  expect(model.unknown).not.toContain('scalars')
  expect(model.unknown).not.toContain('wire-names')
  expect(notes.every(({ message }) => message.includes('clinic/8.6/ops/CheckIn.'))).toBe(true)
})

test('a type that one source refers to is not missed when another declares it', () => {
  const using = importTypeScript(`
    // @Route("/berths/{id}", "GET")
    export class GetBerth implements IReturn<Berth> { public id: string; public size: Size; public ghost: Ghost; }`)
  const declaring = importTypeScript("export class Berth { public id: string; }\nexport enum Size { Small = 'Small' }")
  const alone = using.notes.map(({ missing }) => missing)
  const together = mergeImports([
    { source: 'using', imported: using },
    { source: 'declaring', imported: declaring },
  ])
  expect(alone).toEqual(['Berth', 'Size', 'Ghost'])
  expect(together.notes.map(({ missing }) => missing)).toEqual(['Ghost'])
})

test('a type that nothing on its page leads to is heard where another source leads to it', () => {
  const access = openToAll
  const member = (type: TypeReference, property?: string): Member => ({
    name: 'length',
    ...(property === undefined ? {} : { property }),
    type,
    nullable: false,
  })
  const mast = (one: Member): DataType => ({ kind: 'class', name: 'Mast', members: [one] })
  const model = (types: readonly DataType[], unknown: readonly Fact[]): ServiceModel => ({
    title: 'Harbour',
    operations: [{ name: 'GetMast', routes: [], access }],
    types: [{ kind: 'class', name: 'GetMast', members: [] }, ...types],
    unknown,
  })
  const script = model([mast(member({ kind: 'scalar', scalar: 'number' }))], ['scalars', 'property-names'])
  const leftOut = [mast(member({ kind: 'scalar', scalar: 'int' }, 'Length')), { ...tide, name: 'Gull' }]
  const together = mergeImports([
    { source: 'script', imported: { model: script, notes: [] } },
    { source: 'tables', imported: { model: model([], []), notes: noteLeftOut(['Mast', 'Gull']), leftOut } },
  ])
  expect(together.model.types.map(({ name }) => name)).toEqual(['GetMast', 'Mast'])
  expect(together.model.types[1]).toEqual(mast(member({ kind: 'scalar', scalar: 'int' }, 'Length')))
  expect(together.notes.map(({ leftOut: left }) => left)).toEqual([['Gull']])
})

test('an answer that a page does not print is found among the types of another', () => {
  const { model } = read(['clinic/8.6/ops/GetQueue.json.none.naive.txt', 'clinic/8.6/ops/CheckIn.json.none.naive.txt'])
  expect(model.operations[0]?.response).toMatchObject({ kind: 'list', items: { kind: 'named', name: 'QueueTicket' } })
})

test('pages of two APIs are refused', () => {
  const first = importPage(recordedPage('clinic/8.6/ops/CheckIn.json.none.naive.txt'))
  const other = importPage(recordedPage('harbour/8.6/ops/CastOff.json.none.naive.txt'))
  const elsewhere = { ...other, model: { ...other.model, host: 'elsewhere' } }
  expect(() =>
    mergeImports([
      { source: 'a', imported: first },
      { source: 'b', imported: elsewhere },
    ]),
  ).toThrow(/Import each API on its own/)
})

/** Where pages fall short although one of them knows facts of the kind. */
const shortfalls = [
  // printed on no page: element types of lists and dictionaries that are answered, and what only they would tell
  /^(?:wire-)?responses (?:GetTides|HarbourStatus)\/response/,
  // no page of GetTides with code exists for two versions, and none with tables of what is in a dictionary class
  /^markers GetTides/,
  /^(?:property-names|scalars) Tariff\//,
  // pages print the most specific route first, not the first declared
  /^route-order /,
  // 6.11 prints what closes a generic answer in the place of its parameters
  /^generics SearchResult\/genericArgs/,
  // where texts travel for the values, pages print these in the place of the numbers
  /^enum-numbers (?:Device|SortWay|Flag)\//,
  // no HTML of this version keeps what is not escaped
  /^(?:route-notes|enum-descriptions) .*<\w+>/,
]

test.each(apis.flatMap((api) => versions.map((version) => ({ api, version }))))(
  'all pages of $api $version together tell the truth',
  ({ api, version }) => {
    const { model } = read(recordedPages().filter((path) => path.startsWith(`${api}/${version}/`)))
    const unknown: ReadonlySet<Fact | undefined> = new Set(model.unknown)
    const kinds = new Set<RecordKind>(recordKinds.filter((kind) => !unknown.has(factOf(kind))))
    const { wrong, count } = wrongFacts(`${api}/`, model, kinds, 'name')
    expect(wrong.filter((line) => !shortfalls.some((shortfall) => shortfall.test(line)))).toEqual([])
    expect(count).toBeGreaterThan(1000)
  },
)

test('two thousand pages are merged in no time', () => {
  const imported = importPage(recordedPage('harbour/10.15/ops/DockVessel.json.none.html'))
  const many = Array.from({ length: 2000 }, (_, at) => ({ source: `${at}`, imported }))
  const start = performance.now()
  expect(mergeImports(many).model.operations).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(10_000)
})
