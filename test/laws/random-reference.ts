/** Makes random type references for laws, as sources would tell them. */

import fc from 'fast-check'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'

/** The names that a reference may use. */
export interface KnownNames {
  /** Types without parameters, and the type parameters in whose reach the reference stands. */
  readonly plain: readonly string[]
  /** Generic types, and how many arguments each takes. */
  readonly generic: readonly { readonly name: string; readonly arity: number }[]
}

/** Any reference; where it stands by itself it is not marked nullable, for the member it belongs to says so. */
export function randomReference(known: KnownNames): fc.Arbitrary<TypeReference> {
  const { outer } = fc.letrec<{ outer: TypeReference; inner: TypeReference }>((tie) => {
    const items = tie('inner')
    const forms = [leaf(known), listOf(items), dictionaryOf(known, items), ...generics(known, items)] as const
    return {
      outer: fc.oneof({ depthSize: 'small', maxDepth: 3 }, ...forms),
      inner: fc.oneof({ depthSize: 'small', maxDepth: 3 }, nullable(leaf(known)), ...forms),
    }
  })
  // a value type that a source prints as text is the one that says of itself that it may be null
  return fc.oneof(
    { weight: 20, arbitrary: outer },
    { weight: 1, arbitrary: fc.constant<TypeReference>({ kind: 'scalar', scalar: 'string', isNullable: true }) },
  )
}

const scalars: readonly Scalar[] = [
  ...(['string', 'boolean', 'number', 'sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong'] as const),
  ...([
    'float',
    'double',
    'decimal',
    'char',
    'DateTime',
    'DateTimeOffset',
    'TimeSpan',
    'DateOnly',
    'TimeOnly',
  ] as const),
  ...(['Guid', 'Uri', 'bytes', 'object'] as const),
]

const collections = ['HashSet', 'IEnumerable', 'ISet', 'Queue', 'Collection'] as const

/** Types that nobody declares, those of the framework, and names that every object has. */
const strangers = ['Ghost', 'Harbour.Ghost', 'Stream', 'ResponseStatus', 'toString', '__proto__'] as const

function leaf({ plain }: KnownNames): fc.Arbitrary<TypeReference> {
  const names = [...plain, ...strangers]
  return fc.oneof(
    fc.constantFrom(...scalars).map((scalar): TypeReference => ({ kind: 'scalar', scalar })),
    fc.constantFrom(...names).map((name): TypeReference => ({ kind: 'named', name })),
  )
}

function nullable(references: fc.Arbitrary<TypeReference>): fc.Arbitrary<TypeReference> {
  return references.map((reference) =>
    reference.kind === 'scalar' || reference.kind === 'named' ? { ...reference, isNullable: true } : reference,
  )
}

/** An array of bytes is a scalar. */
function listOf(references: fc.Arbitrary<TypeReference>): fc.Arbitrary<TypeReference> {
  return fc.tuple(references, fc.constantFrom('list', 'array', ...collections)).map(([items, collection]) => {
    if (collection === 'list') return { kind: 'list', items }
    if (collection !== 'array') return { kind: 'list', items, collection }
    const isBytes = items.kind === 'scalar' && items.scalar === 'byte' && !items.isNullable
    return isBytes ? { kind: 'scalar', scalar: 'bytes' } : { kind: 'list', items, isArray: true }
  })
}

/** Keys are text where nothing is said, and null never is one. */
function dictionaryOf(known: KnownNames, references: fc.Arbitrary<TypeReference>): fc.Arbitrary<TypeReference> {
  return fc.tuple(leaf(known), references).map(([keys, values]) => {
    const isText = keys.kind === 'scalar' && keys.scalar === 'string'
    return isText ? { kind: 'dictionary', values } : { kind: 'dictionary', keys, values }
  })
}

function generics({ generic }: KnownNames, items: fc.Arbitrary<TypeReference>): fc.Arbitrary<TypeReference>[] {
  const netTypes = [
    { name: 'KeyValuePair', arity: 2 },
    { name: 'Tuple', arity: 3 },
    { name: 'QueryResponse', arity: 1 },
    { name: 'Nobody', arity: 2 },
  ]
  return [...generic, ...netTypes].map(({ name, arity }) =>
    fc
      .array(items, { minLength: arity, maxLength: arity })
      .map((closing): TypeReference => ({ kind: 'named', name, arguments: closing })),
  )
}
