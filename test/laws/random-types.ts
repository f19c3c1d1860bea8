/** Makes random classes and enums for laws, with every fact that a source could tell of them. */

import fc from 'fast-check'
import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import { type Fact, facts } from '#servicestack/model/fact.ts'
import { type Member, parameterPlaces } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { type KnownNames, randomReference } from './random-reference.ts'
import { randomText } from './random-text.ts'

/** What will be declared: a name, and in what form. */
export interface Outline {
  readonly name: string
  readonly form: 'enum' | 'class' | 'generic' | 'dictionary'
}

/** Returns the types of these outlines; bases form no circle. */
export function randomTypes(outlines: readonly Outline[]): fc.Arbitrary<readonly DataType[]> {
  const generic = outlines.filter(({ form }) => form === 'generic').map(({ name }) => ({ name, arity: 2 }))
  const plain = outlines.filter(({ form }) => form !== 'generic').map(({ name }) => name)
  const types = outlines.map(({ name, form }, position) => {
    if (form === 'enum') return randomEnum(name)
    if (form === 'dictionary') return randomDictionary(name, { plain, generic })
    const bases = outlines.slice(0, position).filter((one) => one.form === 'class' || one.form === 'generic')
    return randomClass(name, form === 'generic' ? ['T', 'TKey'] : [], bases, { plain, generic })
  })
  return fc.tuple(...types)
}

/** Models are plain objects, and the law compares them strictly. */
const noNullPrototype = true

const isTrue = fc.constant(true as const)

const typeFacts = {
  namespace: fc.constantFrom('Harbour.Types', 'A'),
  description: randomText,
  nestedIn: fc.constantFrom('Outer', '__proto__'),
}

function randomEnum(name: string): fc.Arbitrary<EnumType> {
  return fc.uniqueArray(randomText, { maxLength: 4 }).chain((values) => {
    const size = { minLength: values.length, maxLength: values.length }
    const beside = {
      names: fc.array(randomText, size),
      numbers: fc.array(fc.integer(), size),
      descriptions: fc.array(fc.option(randomText), size),
    }
    return fc.record(
      {
        kind: fc.constant('enum' as const),
        name: fc.constant(name),
        values: fc.constant(values),
        isFlags: isTrue,
        ...typeFacts,
        ...(values.length === 0 ? {} : beside),
      },
      { requiredKeys: ['kind', 'name', 'values'], noNullPrototype },
    )
  })
}

const classFacts = {
  ...typeFacts,
  implements: fc.uniqueArray(fc.constantFrom('IGet', 'IPost', 'ITimed', 'constructor'), { minLength: 1 }),
  isAbstract: isTrue,
  isInterface: isTrue,
  dataContract: randomText,
  runtimeName: randomText,
  runtimeAccess: fc.constantFrom('DataContract' as const, 'Serializable' as const),
}

function randomClass(
  name: string,
  parameters: readonly string[],
  bases: readonly Outline[],
  known: KnownNames,
): fc.Arbitrary<ClassType> {
  const names = { ...known, plain: [...known.plain, ...parameters] }
  const members = fc.uniqueArray(randomMember(names), { selector: (member) => member.name, maxLength: 5 })
  const own = fc.record(
    {
      kind: fc.constant('class' as const),
      name: fc.constant(name),
      members,
      ...classFacts,
      ...(parameters.length === 0 ? {} : { parameters: fc.constant(parameters) }),
    },
    { requiredKeys: ['kind', 'name', 'members', 'parameters'].filter(isKeyOf(parameters)), noNullPrototype },
  )
  return fc.tuple(own, randomBase(bases, names)).map(([type, base]) => ({ ...type, ...base }))
}

/** Only a generic class has parameters. */
function isKeyOf(parameters: readonly string[]) {
  return (key: string): key is 'kind' | 'name' | 'members' => key !== 'parameters' || parameters.length > 0
}

type Base = Pick<ClassType, 'base' | 'baseArguments'>

/** No base, one that is declared further up, or one that nobody declares. */
function randomBase(bases: readonly Outline[], known: KnownNames): fc.Arbitrary<Base> {
  const closing = (base: string, size: number): fc.Arbitrary<Base> =>
    fc
      .array<TypeReference>(randomReference(known), { minLength: size, maxLength: size })
      .map((baseArguments) => ({ base, baseArguments }))
  return fc.oneof(
    fc.constant<Base>({}),
    fc.constant<Base>({ base: 'Ghost' }),
    closing('QueryDb', 1),
    ...bases.map(({ name, form }) => (form === 'generic' ? closing(name, 2) : fc.constant<Base>({ base: name }))),
  )
}

function randomDictionary(name: string, known: KnownNames): fc.Arbitrary<ClassType> {
  const held = randomReference(known).map((values): ClassType['entries'] & object => ({ values }))
  const keyed = fc
    .tuple(fc.constantFrom('int', 'Guid', 'object'), randomReference(known))
    .map(([scalar, values]): ClassType['entries'] & object => ({ keys: { kind: 'scalar', scalar }, values }))
  return fc.record(
    {
      kind: fc.constant('class' as const),
      name: fc.constant(name),
      members: fc.constant([]),
      entries: fc.oneof(held, keyed),
      ...classFacts,
    },
    { requiredKeys: ['kind', 'name', 'members', 'entries'], noNullPrototype },
  )
}

/** Names of whole numbers are refused, for objects would move them to the front. */
const memberName = fc.oneof(
  fc.constantFrom('id', 'sessionId', 'constructor', '__proto__', 'toString', 'type', '$ref', 'x-servicestack'),
  fc.constantFrom('a/b~c', 'größe', '', 'example', 'properties', 'allOf', 'enum', 'items', 'members', 'kind'),
  fc.stringMatching(/^[A-Za-z_]\w{0,8}$/),
  randomText.filter((name) => !/^\d+$/.test(name)),
)

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number))

const someUnknown = fc.subarray<Fact>([...facts], { minLength: 1 })

function randomMember(known: KnownNames): fc.Arbitrary<Member> {
  return memberName.chain((name) =>
    fc.record(
      {
        name: fc.constant(name),
        property: fc.constantFrom(name, capitalised(name), 'Other').filter((property) => property !== ''),
        description: randomText,
        type: randomReference(known),
        nullable: fc.boolean(),
        order: fc.integer(),
        isReadOnly: isTrue,
        place: fc.constantFrom(...parameterPlaces),
        documentedName: randomText,
        documentedType: randomText,
        unknown: someUnknown,
        isRequired: isTrue,
        validators: fc.array(randomText, { minLength: 1, maxLength: 2 }),
        allowedValues: fc.array(randomText, { minLength: 1, maxLength: 3 }),
        minimum: finite,
        maximum: finite,
      },
      { requiredKeys: ['name', 'type', 'nullable'], noNullPrototype },
    ),
  )
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
