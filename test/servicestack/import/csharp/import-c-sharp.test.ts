/** What `/types/csharp` of three versions tells about two APIs, and what it cannot. */

import { expect, test } from 'vitest'
import { importCSharp } from '#servicestack/import/csharp/import-c-sharp.ts'
import { ImportError } from '#servicestack/import/import-error.ts'
import { untoldPlaces } from '../../../corpus/untold-places.ts'
import { asPrinted } from './as-printed.ts'
import { carriedFacts } from './carried-facts.ts'
import { corpus } from './corpus.ts'
import { manyClasses } from './many-classes.ts'

test.each(corpus.flatMap((recorded) => carriedFacts.map((fact) => ({ ...recorded, fact: fact.name, ...fact }))))(
  '$api $version tells all $fact',
  ({ imported, truth, version, read, want }) => {
    expect(read(imported.model)).toEqual(want(asPrinted(truth, version)))
  },
)

test.each(corpus)('$api $version names its host', ({ imported, text }) => {
  expect(text).toContain(`BaseUrl: http://${imported.model.host}`)
})

test.each(corpus)('$api $version says what it cannot tell', ({ imported, truth }) => {
  expect(imported.model.unknown).toEqual([
    ...['title', 'operation-notes', 'tags', 'route-notes', 'access', 'methods', 'service-methods'],
    ...['collections', 'allowed-values', 'abstract-classes', 'enum-descriptions'],
  ])
  expect(imported.model.jsonNames).toBe(truth.jsonNames)
})

test.each(corpus.filter(({ api }) => api === 'clinic'))(
  '$api $version names each member whose type two namespaces may mean',
  ({ imported }) => {
    const places = imported.notes.flatMap(({ code, message }) =>
      code === 'type-ambiguous' ? message.split(' ')[0] : [],
    )
    expect(places).toEqual(['NightlyJob.Slot', 'Visit.Slot', 'Visit.Booking'])
  },
)

test('the member whose nullability 10.15 hides is named, and no other nullable one', () => {
  const places = corpus.flatMap(({ imported }) =>
    imported.notes.flatMap(({ code, message }) => (code === 'nullability-unknown' ? message.split(' ')[0] : [])),
  )
  expect(places).toEqual(['CheckIn.Urgency', 'QueueTicket.Number', 'DockVessel.BerthNo'])
  const untold = corpus.flatMap(({ imported }) => [...untoldPlaces(imported.model)])
  expect(untold).toEqual([
    'CheckIn/request/members/Urgency/nullable',
    'QueueTicket/members/ticket_no/nullable',
    'DockVessel/request/members/berthNo/nullable',
  ])
})

test('without knowing how the server spells JSON, names are taken as camelCase and said to be unknown', () => {
  const { text } = corpus.find(({ api }) => api === 'harbour') ?? { text: '' }
  const { model, notes } = importCSharp(text)
  expect(model.jsonNames).toBeUndefined()
  expect(model.unknown).toEqual(expect.arrayContaining(['json-names', 'wire-names']))
  expect(notes.map(({ code }) => code)).toContain('json-names-assumed')
  expect(JSON.stringify(model.types)).toContain('"name":"imoNumber","property":"IMONumber"')
})

test('the role that only [ValidateRequest] prints is kept', () => {
  const [first] = corpus
  const operation = first?.imported.model.operations.find(({ name }) => name === 'RunTask')
  expect(operation?.access).toMatchObject({ requiresAuthentication: true, requiredRoles: ['Doctor'] })
})

test("a file's own Authenticate stays, ServiceStack's goes", () => {
  const own = 'namespace A { [Route("/in")] public class Authenticate : IReturnVoid {} }'
  const { model } = importCSharp(`${own} namespace ServiceStack { public class AssignRoles : IReturnVoid {} }`)
  expect(model.types.map(({ name }) => name)).toEqual(['Authenticate'])
})

test.each([
  ['nothing', ' \n', 'empty', 1, 1],
  ['a web page', '<!doctype html>', 'html', 1, 1],
  ['a picture', 'GIF89a\0\u0001', 'binary', 1, 7],
  ['words', 'Hello world', 'not-csharp', 1, 1],
  ['JSON', '{"types":[]}', 'not-csharp', 1, 1],
  ['a program', 'using System;\nConsole.WriteLine("hi");', 'not-csharp', 2, 1],
  [
    'C# of something else',
    'using System;\nnamespace Shop { class Cart { public int Count; } }',
    'no-request-type',
    2,
    18,
  ],
  ['an open string', 'class A {\n  [Route("/a)] public int B { get; set; }', 'broken-csharp', 2, 10],
  ['an open comment', '/* Options:', 'broken-csharp', 1, 1],
  ['a stray letter', 'class A { § }', 'broken-csharp', 1, 11],
  ['a class too deep', 'class A { '.repeat(100_000), 'broken-csharp', 1, 651],
  ['a type too deep', `class A { List<${'List<'.repeat(100_000)}`, 'broken-csharp', 1, 336],
  ['namespaces too deep', 'namespace A { '.repeat(100_000), 'broken-csharp', 1, 7011],
  [
    'printed namespaces too deep',
    `/* Options:\nVersion: 8\n*/\n${'namespace A { '.repeat(100_000)}`,
    'broken-csharp',
    4,
    7011,
  ],
])('%s is refused with its place', (_, text, code, line, column) => {
  const refusal = refusalOf(text)
  expect(refusal).toBeInstanceOf(ImportError)
  expect(refusal).toMatchObject({ code, place: { line, column } })
})

test('half a file is refused wherever it ends within a type, and says so in a sentence', () => {
  const { text } = corpus[5] ?? { text: '' }
  const end = text.lastIndexOf('}', text.length - 10)
  for (let length = text.indexOf('namespace') + 12; length < end; length += 97) {
    const refusal = refusalOf(text.slice(0, length))
    expect(refusal?.message).toMatch(/^Cannot read .* at line \d+, column \d+.*: .+\. .+\.$/s)
  }
})

test('names that break programs stay names', () => {
  const text = `namespace __proto__ { public class constructor : IReturn<__proto__> {
    public virtual string __proto__ { get; set; } public virtual int hasOwnProperty { get; set; } }
    public class __proto__ { public toString prototype { get; set; } } public enum toString { valueOf, __proto__ } }
    namespace Ünïcode.名 { public class Größe : IReturnVoid { public virtual string 値 { get; set; } } }`
  const { model } = importCSharp(text, { jsonNames: 'PascalCase' })
  expect(model.types.map(({ name }) => name)).toEqual(['constructor', '__proto__', 'toString', 'Größe'])
  expect(model.operations[0]?.response).toEqual({ kind: 'named', name: '__proto__' })
})

test('paths and comments in texts stay texts', () => {
  const text = String.raw`[Route("/../../x*/")] [Api(Description="*/ \" \u0041\r\n // ] }")] public class A : IReturnVoid {}`
  const [operation] = importCSharp(text).model.operations
  expect(operation).toMatchObject({ routes: [{ path: '/../../x*/' }], description: '*/ " A\r\n // ] }' })
})

test('time grows as the file does, and a thousand classes take a second or two at most', () => {
  const timeOf = (count: number) => {
    const text = manyClasses(count)
    const start = performance.now()
    expect(importCSharp(text).model.types).toHaveLength(count)
    return performance.now() - start
  }
  const thousand = Math.min(timeOf(1000), timeOf(1000), timeOf(1000))
  // a third of a second on a machine with nothing else to do
  expect(thousand).toBeLessThan(3000)
  // a reader that looks at all classes for each one would take nine times as long
  expect(timeOf(3000)).toBeLessThan(7 * Math.max(thousand, 20))
})

function refusalOf(text: string): ImportError | undefined {
  try {
    importCSharp(text)
    return undefined
  } catch (refusal) {
    if (refusal instanceof ImportError) return refusal
    throw refusal
  }
}
