import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { importOpenApi } from '#servicestack/import/openapi/import-open-api.ts'
import { frameworkTypes } from '#servicestack/model/framework-types.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { apis, recorded, truthAbout, versions } from '../../../corpus/truth.ts'
import { quickestTime } from '../quickest-time.ts'
import { petShop } from './foreign/pet-shop.ts'

const everywhere = apis.flatMap((api) => versions.map((version) => ({ api, version })))

/** What the truth says of one operation, as far as OpenAPI 2.0 carries it. */
interface Truth {
  readonly name: string
  readonly description: string | null
  readonly tags: readonly string[]
  readonly routes: readonly {
    readonly path: string
    readonly verbs: readonly string[]
    readonly summary: string | null
    readonly notes: string | null
  }[]
  readonly response: { readonly type: string | null }
  readonly auth: { readonly authenticate: boolean }
}

// the corpus is checked against its README when it is recorded
const operationsOf = (truth: unknown) => (truth as { readonly operations: readonly Truth[] }).operations

/** Operations without a route and routes with verbs of their own are what ServiceStack leaves out. */
const verbsOfOpenApi = new Set(['*', 'GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
const isCarried = ({ routes }: Truth) => routes.some(({ verbs }) => verbs.some((verb) => verbsOfOpenApi.has(verb)))
const byPath = <Route extends { readonly path: string }>(routes: readonly Route[]) =>
  routes.toSorted((one, other) => (one.path < other.path ? -1 : 1))

test.each(everywhere)('the OpenAPI of $api $version tells the operations that have routes', ({ api, version }) => {
  const { model } = importOpenApi(JSON.parse(recorded(api, version, 'openapi.json')))
  const truth = truthAbout(api)
  const carried = operationsOf(truth).filter(isCarried)
  const told = model.operations.map((operation) => ({
    name: operation.name,
    description: operation.description ?? null,
    routes: byPath(
      operation.routes.map(({ path, verbs, summary, notes }) => ({
        path,
        verbs: verbs.length === 0 ? ['*'] : verbs,
        summary: summary ?? null,
        notes: notes ?? null,
      })),
    ),
    response: operation.response === undefined ? null : writeTypeText(operation.response),
    authenticate: operation.access.requiresAuthentication,
  }))
  const want = carried.map(({ name, description, routes, response, auth }) => ({
    name,
    description,
    routes: byPath(routes.map(({ path, verbs, summary, notes }) => ({ path, verbs, summary, notes }))),
    response: response.type,
    authenticate: auth.authenticate,
  }))
  const byName = <Item extends { readonly name: string }>(items: readonly Item[]) =>
    items.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  expect(byName(told)).toEqual(byName(want))
  expect(model.title).toBe(truth['serviceName'])
})

test.each(everywhere)('a tag that $api $version tells is one that the operation has', ({ api, version }) => {
  const { model, notes } = importOpenApi(JSON.parse(recorded(api, version, 'openapi.json')))
  const truth = new Map(operationsOf(truthAbout(api)).map(({ name, tags }) => [name, tags]))
  const told = model.operations.flatMap(({ name, tags }) => (tags === undefined ? [] : [[name, tags]]))
  expect(told).toEqual(told.map(([name]) => [name, truth.get(String(name))]))
  expect(told.length).toBeGreaterThan(0)
  const ambiguous = notes.find(({ code }) => code === 'tags-unknown')?.message ?? ''
  const hidden = [...truth].filter(([name, tags]) => tags.length > 0 && !told.some(([one]) => one === name))
  expect(hidden.filter(([name]) => !ambiguous.includes(name))).toEqual([])
})

const lost = [
  'access',
  'base-classes',
  'json-names',
  'wire-names',
  'nullability',
  'namespaces',
  'enum-wire-names',
  'flags',
]

test.each(everywhere)('what the OpenAPI of $api $version has lost is said', ({ api, version }) => {
  const { model, notes } = importOpenApi(JSON.parse(recorded(api, version, 'openapi.json')))
  expect(model.unknown).toEqual(expect.arrayContaining(lost))
  const codes = new Set(notes.map(({ code }) => code))
  const want = ['fact-not-carried', 'operation-not-carried', 'names-inferred', 'verbs-inferred', 'operations-left-out']
  expect([...codes]).toEqual(expect.arrayContaining(want))
})

test('an operation whose verb OpenAPI does not know is named, for its request is defined', () => {
  const { notes } = importOpenApi(JSON.parse(recorded('clinic', '8.6', 'openapi.json')))
  const about = notes.filter(({ code }) => code === 'operation-not-carried').map(({ message }) => message)
  expect(about).toEqual([
    expect.stringMatching(/without a route/),
    expect.stringMatching(/^RunTask: /),
    expect.stringMatching(/\/tasks\/\{TaskId\}/),
  ])
})

const openApi = { openapi: '3.1.0', info: { title: 'Any' } }
const get = (schema: unknown) => ({ get: { responses: { 200: { content: { 'application/json': { schema } } } } } })
let well: unknown = {}
for (let depth = 0; depth < 300; depth += 1) well = { items: well }

const refused = [
  { name: 'nothing', given: null, code: 'not-openapi', pointer: 'its root' },
  { name: 'a list', given: [], code: 'not-openapi', pointer: 'its root' },
  { name: 'any JSON', given: { hello: 1 }, code: 'not-openapi', pointer: 'its root' },
  { name: 'Swagger 1.2', given: { swaggerVersion: '1.2' }, code: 'wrong-openapi-version', pointer: '/swaggerVersion' },
  { name: 'OpenAPI 4', given: { openapi: '4.0.0' }, code: 'wrong-openapi-version', pointer: '/openapi' },
  { name: 'AsyncAPI', given: { asyncapi: '3.0.0' }, code: 'wrong-openapi-version', pointer: '/asyncapi' },
  { name: 'no paths', given: openApi, code: 'no-paths', pointer: '/paths' },
  { name: 'empty paths', given: { ...openApi, paths: {} }, code: 'no-paths', pointer: '/paths' },
  { name: 'paths as a text', given: { ...openApi, paths: 'x' }, code: 'not-openapi', pointer: '/paths' },
  {
    name: 'a reference into another document',
    given: { ...openApi, paths: { '/a': get({ $ref: 'other.yaml#/Pet' }) } },
    code: 'external-reference',
    pointer: '/paths/~1a/get/responses/200/content/application~1json/schema',
  },
  {
    name: 'a reference to nothing',
    given: { ...openApi, paths: { '/a': get({ $ref: '#/components/schemas/Pet' }) } },
    code: 'dangling-reference',
    pointer: '/paths/~1a/get/responses/200/content/application~1json/schema',
  },
  {
    name: 'a member that is no name',
    given: { ...openApi, paths: { '/a': get(JSON.parse('{"properties":{"__proto__":{"type":"string"}}}')) } },
    code: 'hostile-name',
    pointer: '/paths/~1a/get/responses/200/content/application~1json/schema/properties/__proto__',
  },
  {
    name: 'a schema that would leave its folder',
    given: { ...openApi, paths: { '/a': get({}) }, components: { schemas: { '../../x': {} } } },
    code: 'hostile-name',
    pointer: '/components/schemas/..~1..~1x',
  },
  { name: 'a well', given: { ...openApi, paths: { '/a': get(well) } }, code: 'too-deep', pointer: expect.any(String) },
]

test.each(refused)('$name is refused at its place', ({ given, code, pointer }) => {
  const refuse = () => importOpenApi(given)
  expect(refuse).toThrow(ImportError)
  expect(refuse).toThrow(expect.objectContaining({ code, place: expect.objectContaining({ pointer }) }))
})

test('a document that holds itself, as YAML can, is refused', () => {
  const schema: Record<string, unknown> = {}
  schema['items'] = schema
  const given = { ...openApi, paths: { '/a': get(schema) } }
  expect(() => importOpenApi(given)).toThrow(expect.objectContaining({ code: 'too-deep' }))
})

test('our own document is read as exactly as ever', () => {
  const text = { kind: 'scalar', scalar: 'string' } as const
  const model: ServiceModel = {
    title: 'Own',
    operations: [
      {
        name: 'Say',
        routes: [{ path: '/say', verbs: ['POST'] }],
        access: {
          requiresAuthentication: false,
          requiredRoles: [],
          requiresAnyRole: [],
          requiredPermissions: [],
          requiresAnyPermission: [],
        },
      },
    ],
    types: [{ kind: 'class', name: 'Say', members: [{ name: 'words', type: text, nullable: true }] }],
  }
  const document: unknown = JSON.parse(
    JSON.stringify(writeOpenApi({ ...model, types: [...model.types, ...frameworkTypes] })),
  )
  const { model: read, notes } = importOpenApi(document)
  expect(read.operations.map(({ name }) => name)).toEqual(['Say'])
  expect(notes).toEqual([])
})

const numbers = Array.from({ length: 1000 }, (_, number) => number)
const three = Array.from({ length: 3000 }, (_, number) => number)

function largeForeign(): unknown {
  const reference = (number: number) => ({ $ref: `#/components/schemas/Type${number % 3000}` })
  const properties = (number: number) => ({
    next: reference(number + 1),
    all: { type: 'array', items: reference(number + 7) },
  })
  return {
    ...openApi,
    paths: Object.fromEntries(numbers.map((number) => [`/things/${number}/{id}`, get(reference(number))])),
    components: {
      schemas: Object.fromEntries(three.map((number) => [`Type${number}`, { properties: properties(number) }])),
    },
  }
}

function largeServiceStack(): unknown {
  const reference = (number: number) => ({ $ref: `#/definitions/Type${number % 3000}` })
  const operation = (number: number) => ({
    operationId: `Ask${number}id_Get`,
    parameters: [{ name: 'Id', in: 'path', type: 'string' }],
    responses: { 200: { schema: reference(number) } },
  })
  return {
    swagger: '2.0',
    info: { title: 'Any' },
    paths: Object.fromEntries(numbers.map((number) => [`/things${number}/{id}`, { get: operation(number) }])),
    definitions: Object.fromEntries([
      ...numbers.map((number) => [`Ask${number}`, { properties: { Id: { type: 'string' } } }]),
      ...three.map((number) => [`Type${number}`, { properties: { Next: reference(number + 1) } }]),
    ]),
  }
}

test.each([
  { name: 'anybody', given: largeForeign() },
  { name: 'ServiceStack', given: largeServiceStack() },
])('a thousand operations and three thousand types of $name take a moment', ({ given }) => {
  expect(quickestTime(() => importOpenApi(given), 2000)).toBeLessThan(2000)
  const { model } = importOpenApi(given)
  expect(model.operations).toHaveLength(1000)
  expect(model.types).toHaveLength(4000)
})

test('lists within lists have an end, however many schemas they go through', () => {
  const schemas = Object.fromEntries(
    three.map((number) => [
      `L${number}`,
      { type: 'array', items: { $ref: `#/components/schemas/L${(number + 1) % 3000}` } },
    ]),
  )
  const given = { ...openApi, paths: { '/a': get({ $ref: '#/components/schemas/L0' }) }, components: { schemas } }
  expect(importOpenApi(given).notes.map(({ code }) => code)).toContain('schema-unreadable')
})

const documents: readonly { readonly name: string; readonly document: unknown }[] = [
  { name: 'the pet shop', document: petShop },
  { name: 'a ServiceStack server', document: JSON.parse(recorded('harbour', '8.6', 'openapi.json')) },
]

test.each(documents)('$name with any one value replaced is read, or refused with its place', ({ document }) => {
  const whole = JSON.stringify(document)
  const places = pathsIn(document)
  expect(places.length).toBeGreaterThan(50)
  for (const [at, place] of places.entries()) {
    const spoilt: unknown = JSON.parse(whole)
    replace(spoilt, place, junk[at % junk.length])
    try {
      importOpenApi(spoilt)
    } catch (error) {
      expect(error, place.join('/')).toBeInstanceOf(ImportError)
    }
  }
})

const junk: readonly unknown[] = [0, 'x', [], {}, [0], { type: 'object' }, true, { $ref: '#' }]

/** Every place of a document, sampled so that the test takes a moment. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([name, member]) => pathsIn(member, [...path, name]))
  const all = path.length === 0 ? inner : [path, ...inner]
  return path.length === 0 ? all.filter((_, at) => at % 3 === 0) : all
}

function replace(value: unknown, path: readonly string[], other: unknown): void {
  const last = path.at(-1)
  const owner = path.slice(0, -1).reduce((at: unknown, name) => Object(at)[name], value)
  if (last !== undefined) Object.assign(Object(owner), { [last]: other })
}
