/** Makes random models for laws, with everything that a source could tell and odd texts everywhere. */

import fc from 'fast-check'
import type { AccessRules } from '#servicestack/model/access-rules.ts'
import { facts } from '#servicestack/model/fact.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { Samples } from '#servicestack/model/samples.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { type KnownNames, randomReference } from './random-reference.ts'
import { randomText } from './random-text.ts'
import { type Outline, randomTypes } from './random-types.ts'

/** Any model that holds together: names are unique, bases form no circle, operations name a class. */
export function randomModel(): fc.Arbitrary<ServiceModel> {
  const outlines = fc.uniqueArray(randomOutline, { minLength: 1, maxLength: 7, selector: ({ name }) => name })
  return outlines.chain((declared) => {
    const operations = randomOperations(declared)
    return fc.record(
      {
        title: randomText,
        host: fc.constantFrom('team.evovoice.io', 'localhost:5001', '[::1]:80', 'bücher.example'),
        jsonNames: fc.constantFrom('camelCase' as const, 'PascalCase' as const),
        operations,
        types: randomTypes(declared).chain((types) => fc.shuffledSubarray([...types], { minLength: types.length })),
        unknown: fc.subarray([...facts], { minLength: 1 }),
      },
      { requiredKeys: ['title', 'operations', 'types'], noNullPrototype },
    )
  })
}

/** Models are plain objects, and the law compares them strictly. */
const noNullPrototype = true

const typeName = fc.oneof(
  fc.constantFrom('HoldSession', 'ResponseStatus', 'ResponseError', 'ErrorResponse', '__proto__', 'constructor'),
  fc.constantFrom(
    'toString',
    'A.B.Slot',
    'A.C.Slot',
    'Page',
    'Page_int_',
    'Stream',
    'QueryBase',
    'Tuple',
    'Größe',
    '宽度',
  ),
  fc.stringMatching(/^[A-Z_]\w{0,8}$/).filter((name) => !taken.has(name)),
)

/** What C# itself means by such a name. */
const taken: ReadonlySet<string> = new Set([
  ...['T', 'TKey', 'List', 'Uri', 'Guid', 'DateTime', 'TimeSpan', 'String', 'Boolean', 'Byte', 'SByte', 'Int16'],
  ...['UInt16', 'Int32', 'UInt32', 'Int64', 'UInt64', 'Single', 'Double', 'Decimal', 'Char', 'Object', 'Nullable'],
  ...['IList', 'ISet', 'HashSet', 'SortedSet', 'Queue', 'Stack'],
])

const randomOutline: fc.Arbitrary<Outline> = fc.record(
  { name: typeName, form: fc.constantFrom('enum', 'class', 'class', 'class', 'generic', 'dictionary') },
  { noNullPrototype },
)

function randomOperations(declared: readonly Outline[]): fc.Arbitrary<readonly Operation[]> {
  const requests = declared.filter(({ form }) => form === 'class' || form === 'dictionary').map(({ name }) => name)
  const known: KnownNames = {
    plain: declared.filter(({ form }) => form !== 'generic').map(({ name }) => name),
    generic: declared.filter(({ form }) => form === 'generic').map(({ name }) => ({ name, arity: 2 })),
  }
  return fc
    .shuffledSubarray(requests)
    .chain((chosen) => fc.tuple(...chosen.map((name) => randomOperation(name, known))))
}

function randomOperation(name: string, known: KnownNames): fc.Arbitrary<Operation> {
  return fc.record(
    {
      name: fc.constant(name),
      description: randomText,
      notes: randomText,
      tags: fc.uniqueArray(randomText, { maxLength: 3 }),
      routes: fc.array(randomRoute, { maxLength: 4 }),
      response: randomReference(known),
      isResponseByConvention: fc.constant(true as const),
      declaresNoResponse: fc.constant(true as const),
      method: fc.constantFrom('GET', 'POST', 'PATCHY'),
      serviceMethods: fc.subarray(['ANY', 'GET', 'POST'], { minLength: 1 }),
      access: randomAccess,
      samples: randomSamples,
    },
    { requiredKeys: ['name', 'routes', 'access'], noNullPrototype },
  )
}

const segment = fc.constantFrom(
  ...['sessions', 'hold', '{id}', '{sessionId}', '{Path*}', 'v1.0', '{id}.json', 'a~b', ''],
  ...['{from}-{to}', '{id}{id}', '{*all}', '*', '{', 'a b', '%2F', 'ø', ':id', '[id]'],
)

const verbs = ['POST', 'GET', 'DELETE', 'OPTIONS', 'PATCHY', 'PUT', 'HEAD', 'PATCH', 'TRACE', 'get', 'POST']

const randomRoute: fc.Arbitrary<Route> = fc.record(
  {
    path: fc.oneof(
      fc.array(segment, { maxLength: 3 }).map((segments) => `/${segments.join('/')}`),
      fc.constantFrom('no/slash', '/json/reply/HoldSession/x', '/a?b={id}', '/__proto__', '/{__proto__}', '~/a', ''),
      fc.constantFrom('/json/reply/HoldSession', '/api/HoldSession', '/{id}/', '/x-y', '/a#b'),
    ),
    verbs: fc.shuffledSubarray(verbs),
    summary: randomText,
    notes: randomText,
  },
  { requiredKeys: ['path', 'verbs'], noNullPrototype },
)

const names = fc.array(randomText, { maxLength: 2 })

const randomAccess: fc.Arbitrary<AccessRules> = fc.record(
  {
    requiresAuthentication: fc.boolean(),
    requiredRoles: names,
    requiresAnyRole: names,
    requiredPermissions: names,
    requiresAnyPermission: names,
  },
  { noNullPrototype },
)

/** A body that a server might show, among all that it would not. */
const body = fc.oneof(
  randomText,
  fc.json({ maxDepth: 3 }),
  fc.constantFrom('{id:String,night:False}', '{"id":"String","type":0}', '[{}]', '{constructor:{}}'),
)

const randomSamples: fc.Arbitrary<Samples> = fc.record(
  { format: fc.constantFrom('json', 'jsv'), request: body, response: body },
  { requiredKeys: ['format'], noNullPrototype },
)
