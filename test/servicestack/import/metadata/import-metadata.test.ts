import { expect, test } from 'vitest'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import { closeModel } from '#servicestack/model/close-model.ts'
import { largeMetadata } from '../large-metadata.ts'
import { quickestTime } from '../quickest-time.ts'
import {
  api,
  appDocument,
  declared,
  importPieces,
  inPascalCase,
  operation,
  ownProperty,
  type Piece,
  property,
  typesDocument,
} from './sample-metadata.ts'

const boat = declared('Boat', [property('IMONumber', 'String'), property('Seats', 'Int32')])
const getBoat = operation(declared('GetBoat', [property('Key', 'String')]), boat, {
  routes: [{ path: '/boats/{Key}', verbs: 'GET' }],
})
const types = typesDocument([getBoat])
const app = appDocument(types)

test('both documents tell the title, the host, the casing, and everything about types', () => {
  const { model, notes } = importPieces(types, app)
  expect(model).toMatchObject({ title: 'Ferry', host: 'ferry.example:8443', jsonNames: 'camelCase' })
  expect(model.unknown).toBeUndefined()
  expect(model.operations.map(({ name }) => name)).toEqual(['GetBoat'])
  expect(model.types.map(({ name }) => name)).toEqual(['GetBoat', 'Boat'])
  expect(notes).toEqual([])
})

test('the documents may come in either order, or the app alone', () => {
  expect(importPieces(app, types)).toEqual(importPieces(types, app))
  expect(importPieces(app)).toEqual(importPieces(types, app))
})

test('types alone do not tell the title', () => {
  const { model } = importPieces(types)
  expect(model).toMatchObject({ title: '', host: 'ferry.example:8443', unknown: ['title'] })
})

test('a server that spells its JSON in PascalCase tells the same, but for the names on the wire', () => {
  const { model } = importPieces(inPascalCase(types), inPascalCase(appDocument(types, { jsTextCase: 'PascalCase' })))
  const camel = importPieces(types, app).model
  expect(model.jsonNames).toBe('PascalCase')
  expect(model.operations).toEqual(camel.operations)
  expect(JSON.stringify(model)).toContain('"name":"IMONumber"')
  expect(JSON.stringify(camel)).toContain('"name":"imoNumber"')
})

const casings = [
  { jsTextCase: 'CamelCase', want: 'camelCase' },
  { jsTextCase: 'PascalCase', want: 'PascalCase' },
  { jsTextCase: 'Default', want: 'PascalCase' },
  { jsTextCase: null, want: 'camelCase' },
]

test.each(casings)('the casing $jsTextCase means $want', ({ jsTextCase, want }) => {
  expect(importPieces(types, appDocument(types, { jsTextCase })).model.jsonNames).toBe(want)
})

test('without the app the casing of the keys tells that of the names', () => {
  expect(importPieces(types).model.jsonNames).toBe('camelCase')
  expect(importPieces(inPascalCase(types)).model.jsonNames).toBe('PascalCase')
})

test('null is the same as nothing, and unknown keys are passed over', () => {
  const nulled = { ...types, namespaces: null, types: null, config: null, surprise: { types: [{}] } }
  const about = { ...appDocument(nulled, { baseUrl: null, serviceName: null }), plugins: { auth: null } }
  const { model } = importPieces(nulled, about)
  expect(model.types.map(({ name }) => name)).toEqual(['GetBoat', 'Boat'])
  expect(model).toMatchObject({ title: '', unknown: ['title'] })
  expect('host' in model).toBe(false)
})

test('a file may begin with a byte order mark', () => {
  expect(importMetadata(`\uFEFF${JSON.stringify(types)}`)).toEqual(importPieces(types))
})

test('the operations and types of ServiceStack itself are left out', () => {
  const framework = { namespace: 'ServiceStack', properties: [] }
  const authenticate = operation({ name: 'Authenticate', ...framework }, { name: 'AuthenticateResponse', ...framework })
  const document = typesDocument([authenticate, getBoat], [{ name: 'ResponseStatus', ...framework }])
  const { model } = importPieces(document)
  expect(model.operations.map(({ name }) => name)).toEqual(['GetBoat'])
  expect(model.types.map(({ name }) => name)).toEqual(['GetBoat', 'Boat'])
})

test('an AutoQuery operation can be answered', () => {
  const base = { name: 'QueryDb`1', namespace: 'ServiceStack', genericArgs: ['Boat'] }
  const request = declared('QueryBoats', [property('Seats', 'Nullable`1', ['Int32'])], { inherits: base })
  const response = { name: 'QueryResponse`1', namespace: 'ServiceStack', genericArgs: ['Boat'] }
  const { model } = importPieces(typesDocument([operation(request, response)], [boat]))
  expect(model.types.map(({ name }) => name)).toEqual(['Boat', 'QueryBoats'])
  const closed = closeModel(model)
  expect(closed.operations[0]?.response).toEqual({ kind: 'named', name: 'QueryResponse_Boat_' })
  expect(closed.types.map(({ name }) => name)).toContain('QueryBase')
})

test('a generic class that holds itself closed anew is read, and closing it ends', () => {
  const node = declared('Node`1', [ownProperty('Next', 'Node`1', ['Node<T>']), ownProperty('Value', 'T')], {
    genericArgs: ['T'],
  })
  const holder = declared('Holder', [ownProperty('Boats', 'Node`1', ['Boat'])])
  const { model } = importPieces(typesDocument([], [node, holder, boat]))
  const inner = { kind: 'named', name: 'Node', arguments: [{ kind: 'named', name: 'T' }] }
  expect(model.types[0]).toMatchObject({ members: [{ type: { arguments: [inner] } }, { type: { name: 'T' } }] })
  expect(closeModel(model).types.length).toBeLessThan(20)
})

test('a generic class that swaps its arguments in ever more forms is closed within a second', () => {
  const forms = ['Node<A,B> A', 'B Node<B,A>', 'A Node<B,B>', 'Node<A,A> Node<B,A>', 'Node<B,B> B', 'B A']
  const properties = forms.map((form, at) => ownProperty(`P${at}`, 'Node`2', form.split(' ')))
  const node = declared('Node`2', properties, { genericArgs: ['A', 'B'] })
  const holder = declared('Holder', [ownProperty('Node', 'Node`2', ['Int32', 'String'])])
  const { model } = importPieces(typesDocument([], [node, holder]))
  const started = performance.now()
  expect(closeModel(model).types.length).toBeLessThan(1_000)
  expect(performance.now() - started).toBeLessThan(2_500)
})

const refusals: readonly { given: unknown; pointer: string; why: string }[] = [
  { given: {}, pointer: 'its root', why: 'it lists no operations' },
  { given: [], pointer: 'its root', why: 'no object' },
  { given: 5, pointer: 'its root', why: 'no object' },
  { given: null, pointer: 'its root', why: 'no object' },
  { given: { operations: null }, pointer: 'its root', why: 'it lists no operations' },
  { given: { app: {} }, pointer: 'its root', why: 'tells about the app, but lists no operations' },
  { given: { operations: {} }, pointer: '/operations', why: 'a list was expected, not an object' },
  { given: { operations: [5] }, pointer: '/operations/0', why: 'an object was expected, not 5' },
  { given: { operations: [{}] }, pointer: '/operations/0/request/name', why: 'a text was expected, not nothing' },
  { given: { operations: [], types: [{ name: 7 }] }, pointer: '/types/0/name', why: 'a text was expected, not 7' },
  { given: { operations: [], types: 'x' }, pointer: '/types', why: 'a list was expected, not "x"' },
  { given: { api: { Operations: 'x' }, app: {} }, pointer: '/api/Operations', why: 'a list was expected' },
  {
    given: typesDocument([], [declared('Boat', [{ type: 'String' }])]),
    pointer: '/types/0/properties/0/name',
    why: 'a text was expected, not nothing',
  },
  {
    given: typesDocument([], [declared('Boat', [{ name: 'Key' }])]),
    pointer: '/types/0/properties/0/type',
    why: 'a text was expected, not nothing',
  },
]

test.each(refusals)('a document that is $given is refused at $pointer', ({ given, pointer, why }) => {
  expect(() => importPieces(given)).toThrow(`at ${pointer}: `)
  expect(() => importPieces(given)).toThrow(why)
  expect(() => importPieces(given)).toThrow(/Fetch \/types\/metadata.json/)
  expect(() => importPieces(given)).toThrow(expect.objectContaining({ code: 'not-metadata' }))
})

test('of two documents the wrong one is named', () => {
  expect(() => importPieces(types, {})).toThrow('Cannot read the second document at its root')
  expect(() => importPieces({}, app)).toThrow('Cannot read the first document at its root')
})

const hostile = ['', '../../x', '*/', 'a\nb', '<script>', 'a b', 'a$ b']

/** Each puts a name somewhere, and says where. */
const spots: readonly { spot: string; put: (name: string) => Piece }[] = [
  { spot: '/operations/0/request/name', put: (name) => typesDocument([operation(declared(name))]) },
  { spot: '/types/0/name', put: (name) => typesDocument([], [declared(name)]) },
  {
    spot: '/types/0/properties/0/name',
    put: (name) => typesDocument([], [declared('Boat', [property(name, 'Int32')])]),
  },
  { spot: '/types/0/properties/0/type', put: (name) => typesDocument([], [declared('Boat', [property('Key', name)])]) },
  {
    spot: '/types/0/properties/0/genericArgs/0',
    put: (name) => typesDocument([], [declared('Boat', [property('Keys', 'List`1', [name])])]),
  },
  {
    spot: '/types/0/enumNames/0',
    put: (name) => typesDocument([], [declared('Kind', [], { isEnum: true, enumNames: [name] })]),
  },
  {
    spot: '/types/0/implements/0/name',
    put: (name) => typesDocument([], [declared('Boat', [], { implements: [{ name, namespace: api }] })]),
  },
  {
    spot: '/types/0/inherits/name',
    put: (name) => typesDocument([], [declared('Boat', [], { inherits: { name, namespace: api } })]),
  },
]

test.each(spots)('a name at $spot must be one that .NET can give', ({ spot, put }) => {
  for (const name of hostile) {
    expect(() => importPieces(put(name))).toThrow(expect.objectContaining({ code: 'hostile-name' }))
    expect(() => importPieces(put(name))).toThrow(`Cannot read the metadata at ${spot}: ${JSON.stringify(name)} is no `)
  }
})

test.each(['__proto__', 'constructor', 'toString', 'A'.repeat(10_000)])('a type may be called %.20s', (name) => {
  const request = declared(name, [ownProperty(name, name)])
  const { model } = importPieces(typesDocument([operation(request, declared('Boat'))], [declared('Boat')]))
  expect(model.operations[0]?.name).toBe(name)
  expect(model.types.map((type) => type.name)).toEqual(['Boat', name])
  expect(model.types[1]).toMatchObject({ members: [{ property: name, type: { kind: 'named', name } }] })
})

test('keys that name the prototype of all objects are keys like others', () => {
  const text = JSON.stringify(types).replace('"config"', '"__proto__":{"operations":[]},"constructor":5,"config"')
  expect(importMetadata(text)).toEqual(importPieces(types))
})

test('1,000 operations and 3,000 types are read in good time, in four times the time of a quarter', () => {
  const text = largeMetadata()
  const quarter = largeMetadata(250, 750)
  const { model } = importMetadata(text)
  expect([model.operations.length, model.types.length]).toEqual([1_000, 4_000])
  const time = quickestTime(() => importMetadata(text))
  expect(time).toBeLessThan(2_500)
  // a scan of all types for each type would take sixteen times as long
  expect(time / quickestTime(() => importMetadata(quarter))).toBeLessThan(10)
})

test('3,000 types of one name, each referring to it without saying which, are read in good time', () => {
  const twins = Array.from({ length: 3_000 }, (_, at) => {
    return declared('Slot', [property('Slots', 'List`1', ['Slot', 'Elsewhere.Slot'])], { namespace: `N${at}` })
  })
  const text = JSON.stringify(typesDocument([], twins))
  expect(quickestTime(() => importMetadata(text), 2_500)).toBeLessThan(2_500)
})

test('documents without an operation in common are of two servers', () => {
  const types = JSON.stringify({ operations: [{ request: { name: 'GetBoat' } }], types: [] })
  const app = JSON.stringify({ app: { serviceName: 'Docks' }, api: { operations: [{ request: { name: 'GetDock' } }] } })
  expect(() => importMetadata(types, app)).toThrow('so they are of two APIs. Import each API on its own.')
})
