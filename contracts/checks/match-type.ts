/** Holds a value against its type in the contract: every member, item and entry of it. */

import { ContractError } from '#contracts/exchange/contract-error.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { EnumType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { Format } from '#servicestack/model/format.ts'
import type { Member } from '#servicestack/model/member.ts'
import { pointerTo } from '#servicestack/model/pointer-to.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { fitsScalar, scalarKind } from './fits-scalar.ts'
import {
  booleanIn,
  missingMember,
  nullNotAllowed,
  spellingsOf,
  undeclaredMember,
  unknownEnumValue,
  wrongType,
} from './shape-fault.ts'

/** How a value fits its type. */
export interface Match {
  /** How many values were held against the contract; a null or an absence that is allowed is none. */
  readonly judged: number
  readonly faults: readonly Fault[]
  /** Members that were there with a value, as `Type.member`. */
  readonly seen: readonly string[]
}

/**
 * Matches a value with a type; a name that the model lacks is a mistake in the contract and throws. In JSV a scalar in another type's spelling comes as the text it was.
 */
export function matchType(value: WireValue, type: TypeReference, by: { model: ServiceModel; format: Format }): Match {
  return match(value, type, { ...by, pointer: '', isNullable: false, whyNoNull: whyNoNull.answer })
}

const nothing: Match = Object.freeze({ judged: 0, faults: Object.freeze([]), seen: Object.freeze([]) })

interface Place {
  readonly model: ServiceModel
  readonly format: Format
  readonly pointer: string
  readonly isNullable: boolean
  /** What to say of a null where there can be none. */
  readonly whyNoNull: string
}

const whyNoNull = Object.freeze({
  answer: 'The status says that there is an answer.',
  value: 'This is a value type in .NET: it always has a value, so clients read it without asking.',
  item: 'ServiceStack writes {} for an object that is missing from a list, so clients read every item without asking.',
  entry:
    'ServiceStack leaves the entries of a dictionary out that have no value: clients read every one without asking.',
})

function match(value: WireValue, type: TypeReference, place: Place): Match {
  if (value === null)
    return place.isNullable ? nothing : fails(nullNotAllowed(place.pointer, nameOf(type), place.whyNoNull))
  switch (type.kind) {
    case 'scalar':
      return matchScalar(value, type.scalar, place)
    case 'list':
      return matchList(value, type.items, place)
    case 'dictionary':
      return matchDictionary(value, type.values, place)
    case 'named':
      return matchNamed(value, type.name, place)
  }
}

function matchScalar(value: WireValue, scalar: Scalar, { format, pointer }: Place): Match {
  const kind = scalarKind(scalar)
  if (kind === 'anything') return nothing
  if (fitsScalar(value, scalar, format)) return fits()
  const { expected, hint } =
    kind === 'boolean'
      ? booleanIn(format)
      : {
          expected: kind === scalar ? `a ${kind}` : `a ${kind} (${scalar})`,
          hint: `The contract declares a ${kind} here: a client of another type breaks on it.`,
        }
  return fails(wrongType(pointer, expected, value, hint))
}

function matchList(value: WireValue, items: TypeReference, place: Place): Match {
  if (!isList(value)) {
    return fails(wrongType(place.pointer, 'a list', value, 'Clients iterate over it, even where it has one item.'))
  }
  return sum([fits(), ...value.map((item, index) => matchItem(item, items, place, index))])
}

function matchDictionary(value: WireValue, values: TypeReference, place: Place): Match {
  if (!isObject(value)) {
    return fails(wrongType(place.pointer, 'a dictionary', value, 'Clients look its entries up by key.'))
  }
  const entries = Object.entries(value).map(([key, entry]) => matchEntry(entry ?? null, values, place, key))
  return sum([fits(), ...entries])
}

function matchItem(value: WireValue, type: TypeReference, place: Place, index: number): Match {
  const isClass = type.kind === 'named' && findType(place.model, type.name)?.kind === 'class'
  return match(value, type, {
    ...place,
    pointer: pointerTo(place.pointer, index),
    isNullable: isNullableItem(type),
    whyNoNull: isClass ? whyNoNull.item : whyNoNull.value,
  })
}

function matchEntry(value: WireValue, type: TypeReference, place: Place, key: string): Match {
  const pointer = pointerTo(place.pointer, key)
  return match(value, type, { ...place, pointer, isNullable: isDeclaredNullable(type), whyNoNull: whyNoNull.entry })
}

function matchNamed(value: WireValue, name: string, place: Place): Match {
  const type = findType(place.model, name)
  if (type === undefined) throw new ContractError('unknown-type', name)
  if (type.kind === 'enum') return matchEnum(value, type, place)
  if (isObject(value)) return matchClass(value, name, place)
  return fails(wrongType(place.pointer, `a ${name}`, value, `The contract declares the class ${name} here.`))
}

function matchEnum(value: WireValue, type: EnumType, { pointer }: Place): Match {
  if (typeof value !== 'string') {
    return fails(wrongType(pointer, `one of ${type.values.join(', ')}`, value, 'Enums travel by name.'))
  }
  return type.values.includes(value) ? fits() : fails(unknownEnumValue(pointer, type, value))
}

function matchClass(value: WireObject, name: string, place: Place): Match {
  const declared = wireMembers(place.model, name)
  const members = declared.map((member): Match => {
    const pointer = pointerTo(place.pointer, member.name)
    const inner = Object.hasOwn(value, member.name) ? value[member.name] : undefined
    if (inner === undefined) return member.nullable ? nothing : fails(missingMember(pointer, member, name))
    const inside = { ...place, pointer, isNullable: member.nullable, whyNoNull: whyNoNull.value }
    const found = match(inner, member.type, inside)
    return inner === null ? found : { ...found, seen: [`${name}.${member.name}`, ...found.seen] }
  })
  return sum([...members, ...matchUndeclared(value, { name, declared }, place)])
}

function matchUndeclared(
  value: WireObject,
  { name, declared }: { name: string; declared: readonly Member[] },
  place: Place,
): readonly Match[] {
  const known = new Set(declared.map((member) => member.name))
  const entries = Object.entries(value).filter(([key, inner]) => inner !== undefined && !known.has(key))
  if (entries.length === 0) return []
  const spellings = spellingsOf(declared)
  return entries.map(([key, actual = null]) => {
    return fails(undeclaredMember(pointerTo(place.pointer, key), key, { owner: name, spellings, actual }))
  })
}

/** Lists keep the nulls among their texts and their inner lists; a null among objects becomes `{}`. */
function isNullableItem(type: TypeReference): boolean {
  if (type.kind === 'list' || type.kind === 'dictionary' || isDeclaredNullable(type)) return true
  return type.kind === 'scalar' && referenceScalars.has(type.scalar)
}

function isDeclaredNullable(type: TypeReference): boolean {
  return (type.kind === 'scalar' || type.kind === 'named') && type.isNullable === true
}

const referenceScalars: ReadonlySet<Scalar> = new Set(['string', 'Uri', 'bytes', 'object'])

function nameOf(type: TypeReference): string {
  if (type.kind === 'scalar') return `a ${type.scalar}`
  return type.kind === 'named' ? `a ${type.name}` : `a ${type.kind}`
}

function fits(): Match {
  return { judged: 1, faults: [], seen: [] }
}

function fails(fault: Fault): Match {
  return { judged: 1, faults: [fault], seen: [] }
}

function sum(matches: readonly Match[]): Match {
  return {
    judged: matches.reduce((total, { judged }) => total + judged, 0),
    faults: matches.flatMap(({ faults }) => faults),
    seen: matches.flatMap(({ seen }) => seen),
  }
}
