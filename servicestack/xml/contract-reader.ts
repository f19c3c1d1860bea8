/** Reads values as .NET's DataContractSerializer does: in order, and what comes late is lost. */

import { netNames } from '#servicestack/model/net-names.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { keyText, put } from '#servicestack/text/key-text.ts'
import type { Zone } from '#servicestack/text/zone.ts'
import type { ClassContract, Contract, DictionaryContract, EnumContract, ListContract } from './contract.ts'
import { fullName } from './full-name.ts'
import type { ContractName } from './generic-name.ts'
import { momentWithOffset } from './moment-with-offset.ts'
import { readEnum } from './read-enum.ts'
import { readScalar } from './read-scalar.ts'
import * as faults from './reading-faults.ts'
import { scalarContracts } from './scalar-contracts.ts'
import type { StartTag } from './token.ts'
import type { TokenCursor } from './token-cursor.ts'

/** A member that an element may hold, and one that it must hold if it is there at all. */
interface Expected extends ContractName {
  readonly wireName: string
  readonly contract: Contract
  readonly isRequired: boolean
}

/** Reads one document. */
export class ContractReader {
  readonly #cursor: TokenCursor
  readonly #zone: Zone

  constructor(cursor: TokenCursor, zone: Zone) {
    this.#cursor = cursor
    this.#zone = zone
  }

  /** Returns the value of a whole document; only members that it brings are present. */
  document(contract: Contract): WireValue {
    const root = this.#cursor.element()
    if (root.kind === 'end') return null
    const isExpected = root.kind === 'start' && isNamed(root, contract)
    if (!isExpected) throw faults.wrongRoot(contract, root)
    const value = this.#element(contract, root)
    // what is wrong right behind the root is wrong
    this.#cursor.current
    return value
  }

  /** Reads the element at hand and goes beyond it. */
  #element(contract: Contract, element: StartTag): WireValue {
    this.#cursor.advance()
    if (this.#isNil(element)) {
      this.#cursor.skip()
      if (contract.initial !== undefined) throw faults.notNullable(valueTypeOf(contract))
      return null
    }
    if (contract.kind === 'scalar') return this.#scalar(contract.scalar, element)
    if (element.type && !isNamed(element.type, contract)) throw faults.unknownContract(element, element.type)
    switch (contract.kind) {
      case 'enum':
        return this.#enum(contract, element)
      case 'list':
        return this.#list(contract, element)
      case 'dictionary':
        return this.#dictionary(contract)
      case 'class':
        return this.#members(expectedOf(contract))
    }
  }

  #isNil({ nil }: StartTag): boolean {
    if (nil === undefined) return false
    const read = readScalar('boolean', nil, this.#zone)
    if ('value' in read) return read.value === true
    throw this.#cursor.fault(read.message)
  }

  #scalar(scalar: Scalar, element: StartTag): WireValue {
    if (scalar === 'object') return this.#lateBound(element)
    if (scalar === 'DateTimeOffset') return momentWithOffset(this.#members(offsetMembers))
    const read = readScalar(scalar, this.#cursor.text(), this.#zone)
    // a value of the wrong type is found before what should not be behind it
    if ('message' in read && !read.isLate && !throughText.has(scalar)) throw this.#cursor.fault(read.message)
    this.#cursor.end(element)
    if ('value' in read) return read.value
    throw this.#cursor.fault(read.isLate ? faults.placed(this.#cursor.current.place, read.message) : read.message)
  }

  /** A value without a type is an object of no class. */
  #lateBound(element: StartTag): WireValue {
    const { type } = element
    if (type !== undefined) {
      const scalar = scalars.find((name) => isNamed(type, scalarContracts[name]))
      if (scalar === undefined) throw faults.unknownContract(element, type)
      const value = this.#scalar(scalar, element)
      // where nobody declares a type, whole numbers are no text
      return scalar === 'long' && Number.isSafeInteger(Number(value)) ? Number(value) : value
    }
    if (this.#cursor.current.kind !== 'end') throw faults.untypedContents(element)
    this.#cursor.advance()
    return {}
  }

  #enum({ type }: EnumContract, element: StartTag): WireValue {
    const read = readEnum(this.#cursor.text(), type)
    this.#cursor.end(element)
    if ('value' in read) return read.value
    throw faults.unknownEnumName(read.unknown, type)
  }

  #list({ items, itemName, namespace, isStrict }: ListContract, list: StartTag): WireValue {
    const values: WireValue[] = []
    if (isStrict) {
      const next = () => this.#cursor.item({ name: itemName, namespace })
      for (let item = next(); item; item = next()) values.push(this.#element(items, item))
      this.#cursor.end(list)
      return values
    }
    this.#elements({ name: itemName, namespace }, (element) => values.push(this.#element(items, element)))
    return values
  }

  #dictionary({ keys, values, itemName, namespace }: DictionaryContract): WireValue {
    const members = [
      { name: 'Key', wireName: 'key', namespace, contract: keys, isRequired: true },
      { name: 'Value', wireName: 'value', namespace, contract: values, isRequired: true },
    ]
    const entries: Record<string, WireValue> = {}
    this.#elements({ name: itemName, namespace }, () => {
      this.#cursor.advance()
      const { key = null, value = null } = this.#members(members)
      if (key === null) throw faults.malformed("Value cannot be null. (Parameter 'key')")
      const text = keyText(key)
      if (Object.hasOwn(entries, text)) throw faults.malformed(repeatedKey(text))
      put(entries, text, value)
    })
    return entries
  }

  /** Reads the elements of a name up to the end of the one around them; others are passed over. */
  #elements(wanted: ContractName, read: (element: StartTag) => void): void {
    for (let element = this.#cursor.element(); element.kind === 'start'; element = this.#cursor.element()) {
      if (isNamed(element, wanted)) read(element)
      else this.#pass()
    }
    this.#cursor.advance()
  }

  #members(expected: readonly Expected[]): WireObject {
    const object: Record<string, WireValue> = {}
    let next = 0
    let element = this.#cursor.element()
    for (; element.kind === 'start'; element = this.#cursor.element()) {
      const found = indexFrom(expected, next, element)
      const member = expected[found]
      if (member === undefined) {
        this.#pass()
        continue
      }
      const missing = expected.slice(next, found).find(({ isRequired }) => isRequired)
      if (missing) throw faults.missingElement(missing.name, element)
      put(object, member.wireName, this.#element(member.contract, element))
      next = found + 1
    }
    const missing = expected.slice(next).find(({ isRequired }) => isRequired)
    if (missing && element.kind === 'end') throw faults.missingElement(missing.name, element)
    this.#cursor.advance()
    return object
  }

  #pass(): void {
    this.#cursor.advance()
    this.#cursor.skip()
  }
}

/** What .NET makes of the whole text of an element, and not of the text at hand. */
const throughText: ReadonlySet<Scalar> = new Set<Scalar>(['Guid', 'TimeSpan'])

// the keys of a record over all scalars are scalars
const scalars = Object.keys(scalarContracts) as Scalar[]

const offsetMembers: readonly Expected[] = [
  { ...scalarPart('DateTime', 'DateTime'), wireName: 'dateTime' },
  { ...scalarPart('OffsetMinutes', 'int'), wireName: 'minutes' },
]

function scalarPart(name: string, scalar: Scalar): Omit<Expected, 'wireName'> {
  const contract = { kind: 'scalar', scalar, ...scalarContracts[scalar], initial: 0 } as const
  return { name, namespace: scalarContracts.DateTimeOffset.namespace, contract, isRequired: true }
}

/** Base classes come first, and of a key-value pair nothing may be missing. */
function expectedOf({ type, levels }: ClassContract): readonly Expected[] {
  const isRequired = type.closes?.name === 'KeyValuePair'
  return levels.flatMap(({ namespace, members }) => members.map((member) => ({ ...member, namespace, isRequired })))
}

function indexFrom(expected: readonly Expected[], start: number, element: ContractName): number {
  const index = expected.slice(start).findIndex((member) => isNamed(element, member))
  return index < 0 ? -1 : start + index
}

function isNamed(one: ContractName, other: ContractName): boolean {
  return one.name === other.name && one.namespace === other.namespace
}

function valueTypeOf(contract: Contract): string {
  if (contract.kind === 'enum') return fullName(contract.type)
  return contract.kind === 'scalar' ? `System.${netNames[contract.scalar]}` : contract.name
}

function repeatedKey(key: string): string {
  return `An item with the same key has already been added. Key: ${key}`
}
