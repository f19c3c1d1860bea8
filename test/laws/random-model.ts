/** Makes random models for laws, with everything a page could publish and odd texts everywhere. */

import fc from 'fast-check'
import type { AccessRules } from '#servicestack/model/access-rules.ts'
import type { DataType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { Samples } from '#servicestack/model/samples.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** Any model that holds together: every name is declared, bases form no circle, operations name a class. */
export function randomModel(): fc.Arbitrary<ServiceModel> {
  return fc.uniqueArray(typeName, { minLength: 1, maxLength: 7 }).chain((names) =>
    randomTypes(names).chain((types) => {
      const requests = types.filter(({ kind }) => kind === 'class').map(({ name }) => name)
      const host = fc.constantFrom('team.evovoice.io', 'localhost:5001')
      return fc.record(
        { title: text, host, operations: randomOperations(requests, names), types: fc.constant(types) },
        { requiredKeys: ['title', 'operations', 'types'], noNullPrototype },
      )
    }),
  )
}

/** Models are plain objects, and the law compares them strictly. */
const noNullPrototype = true

const oddTexts = fc.constantFrom(
  'yes',
  'null',
  '~',
  '0x1F',
  '1e3',
  '- a',
  '# no comment',
  'a: b',
  ' leading',
  'trailing ',
  '{\n\tid: String,\n\tlog: \n\t[\n\t]\n}',
  'line\r\nbreaks\rof\u0085all\u2028kinds\n',
  '\n\n\n',
  '\t',
  '"\'`\\',
  '<<',
  '%TAG',
  '\u0000\u0007\u001b',
  'Ærø 日本 👩‍🚀',
)

const text = fc.oneof(oddTexts, fc.string(), fc.string({ unit: 'binary' }))

const typeName = fc.oneof(
  fc.constantFrom(
    'HoldSession',
    'ResponseStatus',
    'ResponseError',
    'ErrorResponse',
    '__proto__',
    'constructor',
    'a.b-c',
  ),
  fc.stringMatching(/^[A-Za-z_]\w{0,8}$/),
)

const memberName = fc.oneof(
  fc.constantFrom('id', 'sessionId', 'constructor', '__proto__', 'type', '$ref', 'a/b~c', 'größe', ''),
  fc.stringMatching(/^[A-Za-z_]\w{0,8}$/),
  text.filter((name) => !/^\d+$/.test(name)),
)

function randomTypes(names: readonly string[]): fc.Arbitrary<readonly DataType[]> {
  return fc.tuple(...names.map((name) => randomType(name, names))).map((types) => types.map(withBaseBefore))
}

/** A base is drawn as a position, and only a class further up may be one. */
function withBaseBefore(type: RandomType, position: number, all: readonly RandomType[]): DataType {
  if (type.kind === 'enum') return type
  const { basePosition, ...plain } = type
  const base = all.slice(0, position).filter(({ kind }) => kind === 'class')[basePosition]
  return base === undefined ? plain : { ...plain, base: base.name }
}

type RandomType =
  | Extract<DataType, { kind: 'enum' }>
  | (Extract<DataType, { kind: 'class' }> & { basePosition: number })

function randomType(name: string, names: readonly string[]): fc.Arbitrary<RandomType> {
  const kinds = { enum: fc.constant('enum' as const), class: fc.constant('class' as const) }
  const members = fc.uniqueArray(randomMember(names), { selector: (member) => member.name, maxLength: 5 })
  return fc.oneof(
    fc.record(
      { kind: kinds.enum, name: fc.constant(name), description: text, values: fc.uniqueArray(text) },
      { requiredKeys: ['kind', 'name', 'values'], noNullPrototype },
    ),
    fc.record(
      { kind: kinds.class, name: fc.constant(name), description: text, members, basePosition: fc.nat(9) },
      { requiredKeys: ['kind', 'name', 'members', 'basePosition'], noNullPrototype },
    ),
  )
}

function randomMember(names: readonly string[]): fc.Arbitrary<Member> {
  return fc.record(
    { name: memberName, description: text, type: randomReference(names), nullable: fc.boolean() },
    { requiredKeys: ['name', 'type', 'nullable'], noNullPrototype },
  )
}

function randomReference(names: readonly string[]): fc.Arbitrary<TypeReference> {
  const scalars = ['string', 'boolean', 'number'] as const
  const leaves = fc.constantFrom<TypeReference>(
    ...scalars.map((scalar) => ({ kind: 'scalar', scalar }) as const),
    ...names.map((name) => ({ kind: 'named', name }) as const),
  )
  const { reference } = fc.letrec<{ reference: TypeReference }>((tie) => ({
    reference: fc.oneof(
      { depthSize: 'small' },
      leaves,
      tie('reference').map((items) => ({ kind: 'list', items }) as const),
      tie('reference').map((values) => ({ kind: 'dictionary', values }) as const),
    ),
  }))
  return reference
}

function randomOperations(requests: readonly string[], names: readonly string[]): fc.Arbitrary<readonly Operation[]> {
  return fc.subarray([...requests]).chain((chosen) => fc.tuple(...chosen.map((name) => randomOperation(name, names))))
}

function randomOperation(name: string, names: readonly string[]): fc.Arbitrary<Operation> {
  return fc.record(
    {
      name: fc.constant(name),
      description: text,
      routes: fc.array(randomRoute, { maxLength: 4 }),
      response: randomReference(names),
      access: randomAccess,
      samples: randomSamples,
    },
    { requiredKeys: ['name', 'routes', 'access'], noNullPrototype },
  )
}

const segment = fc.constantFrom('sessions', 'hold', '{id}', '{sessionId}', '{Path*}', 'v1.0')

const randomRoute: fc.Arbitrary<Route> = fc.record(
  {
    path: fc.array(segment, { maxLength: 3 }).map((segments) => `/${segments.join('/')}`),
    verbs: fc.subarray(['POST', 'GET', 'DELETE', 'OPTIONS', 'PATCHY', 'PUT']),
  },
  { noNullPrototype },
)

const names = fc.array(text, { maxLength: 2 })

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

const randomSamples: fc.Arbitrary<Samples> = fc.record(
  { format: fc.constantFrom('json', 'jsv'), request: text, response: text },
  { requiredKeys: ['format'], noNullPrototype },
)
