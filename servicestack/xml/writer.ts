/** Writes values as .NET's DataContractSerializer does. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import { numberOfEnum } from '#servicestack/text/enum-value.ts'
import { classNamed } from '#servicestack/text/runtime-class.ts'
import { isItems, isMembers, type TextObject, type TextValue } from '#servicestack/text/text-value.ts'
import type { Zone } from '#servicestack/text/zone.ts'
import type { ClassContract, Contract, DictionaryContract, EnumContract, ListContract } from './contract.ts'
import type { Contracts } from './contracts.ts'
import { ElementWriter } from './element-writer.ts'
import { enumText } from './enum-text.ts'
import { fullName } from './full-name.ts'
import type { ContractName } from './generic-name.ts'
import { arraysNamespace, isBuiltIn } from './namespaces.ts'
import { scalarContracts } from './scalar-contracts.ts'
import { offsetParts, scalarText } from './scalar-text.ts'
import { unexpectedType, unknownEnumValue } from './writing-faults.ts'

/** Writes one document; `text` is what there is of it when writing breaks off. */
export class Writer {
  readonly #contracts: Contracts
  readonly #zone: Zone
  readonly #elements = new ElementWriter()

  constructor(contracts: Contracts, zone: Zone) {
    this.#contracts = contracts
    this.#zone = zone
  }

  /** The elements so far. */
  get elements(): ElementWriter {
    return this.#elements
  }

  /** Writes a whole document of a value that is not null. */
  document(declared: Contract, value: TextValue): void {
    // at the root nobody asks of which class a value is
    const heir = this.#heirOf(value)
    const contract = heir ? this.#contracts.ofClass(heir) : declared
    this.#elements.start(contract.name, contract.namespace)
    this.#elements.declareInstances()
    this.#content(contract, value)
    this.#elements.end()
  }

  #element(name: string, namespace: string, contract: Contract, value: TextValue | undefined): void {
    this.#elements.start(name, namespace)
    if (contract.namespace !== namespace && !isOpenlyKnown(contract)) this.#elements.declare(contract.namespace)
    const known = value ?? contract.initial ?? (isStructure(contract) ? {} : undefined)
    if (known === undefined || known === null) this.#elements.nil()
    else this.#content(contract, known)
    this.#elements.end()
  }

  #content(contract: Contract, value: TextValue): void {
    switch (contract.kind) {
      case 'scalar':
        this.#scalar(contract.scalar, value)
        break
      case 'enum':
        this.#enum(contract, value)
        break
      case 'list':
        this.#list(contract, value)
        break
      case 'dictionary':
        this.#dictionary(contract, value)
        break
      case 'class':
        this.#object(contract, value)
        break
    }
  }

  #scalar(scalar: Scalar, value: TextValue): void {
    if (scalar === 'object') {
      this.#lateBound(value)
      return
    }
    if (typeof value === 'object') throw new TypeError(`Cannot write an object as ${scalar}. Write text or a number.`)
    if (scalar !== 'DateTimeOffset') {
      this.#elements.content(scalarText(scalar, value, this.#zone))
      return
    }
    const { namespace } = scalarContracts.DateTimeOffset
    const { dateTime, minutes } = offsetParts(value)
    this.#text('DateTime', namespace, dateTime)
    this.#text('OffsetMinutes', namespace, String(minutes))
  }

  #text(name: string, namespace: string, text: string): void {
    this.#elements.start(name, namespace)
    this.#elements.content(text)
    this.#elements.end()
  }

  #enum({ type }: EnumContract, value: TextValue): void {
    const wire = typeof value === 'number' ? value : String(value)
    const { text, isWhole } = enumText(wire, type)
    if (text !== '') this.#elements.content(text)
    if (!isWhole) throw unknownEnumValue(String(numberOfEnum(wire, type) ?? wire), type)
  }

  #list({ items, itemName, namespace }: ListContract, value: TextValue): void {
    for (const item of isItems(value) ? value : []) this.#element(itemName, namespace, items, item)
  }

  #dictionary({ keys, values, itemName, namespace }: DictionaryContract, value: TextValue): void {
    for (const [key, inner] of value instanceof Map ? value : Object.entries(value ?? {})) {
      const isBoolean = keys.kind === 'scalar' && keys.scalar === 'boolean'
      this.#elements.start(itemName, namespace)
      this.#element('Key', namespace, keys, isBoolean ? key === 'True' : key)
      this.#element('Value', namespace, values, inner)
      this.#elements.end()
    }
  }

  #object(contract: ClassContract, value: TextValue): void {
    const heir = this.#heirOf(value)
    if (heir && heir !== contract.type) this.#refuse(fullName(heir), this.#contracts.ofClass(heir))
    const object: TextObject = isMembers(value) ? value : {}
    for (const { namespace, members } of contract.levels) {
      for (const { name, wireName, contract: inner } of members) {
        this.#element(name, namespace, inner, Object.hasOwn(object, wireName) ? object[wireName] : undefined)
      }
    }
  }

  /** A value that says itself what it is: scalars do, and nothing else is expected. */
  #lateBound(value: TextValue): void {
    const heir = this.#heirOf(value)
    if (heir) this.#refuse(fullName(heir), this.#contracts.ofClass(heir))
    if (isItems(value)) this.#refuse(netList, { name: 'ArrayOfanyType', namespace: arraysNamespace })
    if (typeof value === 'object') {
      this.#refuse(netDictionary, { name: 'ArrayOfKeyValueOfstringanyType', namespace: arraysNamespace })
    }
    const scalar = lateScalar(value)
    const { name, namespace } = scalarContracts[scalar]
    this.#elements.type(name, namespace)
    this.#scalar(scalar, value)
  }

  /** The name of the type is written before it is refused. */
  #refuse(netName: string, contract: ContractName): never {
    this.#elements.type(contract.name, contract.namespace)
    throw unexpectedType(netName, contract)
  }

  #heirOf(value: TextValue): ClassType | undefined {
    if (!isMembers(value) || !Object.hasOwn(value, '__type')) return undefined
    const { __type: name } = value
    return typeof name === 'string' ? classNamed(name, this.#contracts.model) : undefined
  }
}

/** The children of enums and of what XML itself knows need no namespace. */
function isOpenlyKnown({ kind, namespace }: Contract): boolean {
  return kind === 'enum' || isBuiltIn(namespace)
}

/** A key-value pair holds something always, if only nothing twice. */
function isStructure(contract: Contract): boolean {
  return contract.kind === 'class' && contract.type.closes?.name === 'KeyValuePair'
}

function lateScalar(value: TextValue): Scalar {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'bigint' || Number.isInteger(value)) return 'long'
  return typeof value === 'number' ? 'double' : 'string'
}

const library = 'System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e'
const netList = `System.Collections.Generic.List\`1[[System.Object, ${library}]]`
const netDictionary = `System.Collections.Generic.Dictionary\`2[[System.String, ${library}],[System.Object, ${library}]]`
