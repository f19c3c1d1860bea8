/** Finds the data contracts of a model's types, each class once. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import type { ClassType, EnumType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { enumValue } from '#servicestack/text/enum-value.ts'
import { scalarRules } from '#servicestack/text/scalars/scalar-rules.ts'
import type { ClassContract, Contract, ContractLevel, ContractMember } from './contract.ts'
import { type ContractName, genericName } from './generic-name.ts'
import { arraysNamespace, contractNamespace, isBuiltIn } from './namespaces.ts'
import { scalarContracts } from './scalar-contracts.ts'

/** Looks contracts up in a model without open types. */
export class Contracts {
  readonly model: ServiceModel
  readonly #hasNewMembers: boolean
  readonly #classes = new Map<string, ClassContract>()

  /** Takes whether members that the oldest version lacks are there. */
  constructor(model: ServiceModel, hasNewMembers: boolean) {
    this.model = model
    this.#hasNewMembers = hasNewMembers
  }

  /** Returns the contract of a type; a name that the model does not know is text. */
  of(type: TypeReference, isNullable = false): Contract {
    switch (type.kind) {
      case 'scalar': {
        const initial = isNullable || type.isNullable ? undefined : scalarRules[type.scalar].initial
        const name = scalarContracts[type.scalar]
        return { kind: 'scalar', scalar: type.scalar, ...name, ...(initial !== undefined && { initial }) }
      }
      case 'list':
        return this.#list(this.of(type.items), this.#nameOf(type.items), type.isArray === true)
      case 'dictionary': {
        const keys = type.keys ?? text
        const itemName = genericName('KeyValue', [this.#nameOf(keys), this.#nameOf(type.values)])
        const contract = { kind: 'dictionary', keys: this.of(keys), values: this.of(type.values), itemName } as const
        return { ...contract, name: `ArrayOf${itemName}`, namespace: arraysNamespace }
      }
      case 'named':
        return this.#named(type.name, isNullable || type.isNullable === true)
    }
  }

  /** Returns the contract of a class. */
  ofClass(type: ClassType): ClassContract {
    const known = this.#classes.get(type.name)
    if (known) return known
    const contract = new LazyClass(type, this.#className(type), () => this.#levels(type))
    this.#classes.set(type.name, contract)
    return contract
  }

  #list(items: Contract, full: ContractName, isArray: boolean): Contract {
    const isStrict = isArray && items.kind === 'scalar' && items.initial !== undefined && strictItems.has(items.scalar)
    const namespace = isBuiltIn(full.namespace) ? arraysNamespace : full.namespace
    return { kind: 'list', items, itemName: items.name, isStrict, name: `ArrayOf${full.name}`, namespace }
  }

  #named(name: string, isNullable: boolean): Contract {
    const type = findType(this.model, name)
    if (type === undefined) return this.of(text)
    if (type.kind === 'class') return this.ofClass(type)
    const initial = isNullable ? {} : { initial: enumValue(0, type) }
    return { kind: 'enum', type, ...this.#ownName(type), ...initial }
  }

  /** The name by which lists and generic classes call a type: a value type that may be null is a generic class of its own. */
  #nameOf(type: TypeReference): ContractName {
    const contract = this.of(type)
    const isWrapped = 'isNullable' in type && isValue(contract)
    const { name, namespace } = contract
    return isWrapped ? { name: genericName('Nullable', [contract]), namespace: system } : { name, namespace }
  }

  #className(type: ClassType): ContractName {
    const { closes } = type
    const name = this.#ownName(type)
    if (closes === undefined || closes.arguments.length === 0) return name
    const namespace = structureNamespaces[closes.name] ?? name.namespace
    return {
      name: genericName(
        name.name,
        closes.arguments.map((argument) => this.#nameOf(argument)),
      ),
      namespace,
    }
  }

  /** A type inside a class is called after both. */
  #ownName(type: ClassType | EnumType): ContractName {
    const { namespace = '' } = type
    const plain = (type.kind === 'class' && type.closes?.name) || type.name
    const simple = plain.startsWith(`${namespace}.`) ? plain.slice(namespace.length + 1) : plain
    const outer = type.nestedIn === undefined ? undefined : findType(this.model, type.nestedIn)
    const name = outer === undefined ? simple : `${this.#ownName(outer).name}.${simple}`
    if (type.kind === 'enum') return { name, namespace: contractNamespace(namespace) }
    return {
      name: type.dataContract ?? name,
      namespace: type.contractNamespace ?? contractNamespace(namespace),
    }
  }

  #levels(type: ClassType): readonly ContractLevel[] {
    const line: ClassType[] = []
    for (let next: ClassType | undefined = type; next && !line.includes(next); next = this.#baseOf(next))
      line.push(next)
    return line.reverse().map((one) => ({
      namespace: this.#className(one).namespace,
      members: this.#members(one),
    }))
  }

  #baseOf({ base }: ClassType): ClassType | undefined {
    const type = base === undefined ? undefined : findType(this.model, base)
    return type?.kind === 'class' ? type : undefined
  }

  #members(type: ClassType): readonly ContractMember[] {
    const shown = type.members.filter(({ since }) => since === undefined || this.#hasNewMembers)
    const members = shown.map((member) => ({
      name: elementName(member, type),
      wireName: member.name,
      order: member.order ?? -1,
      contract: this.of(member.type, member.nullable),
    }))
    if (type.contractNamespace !== undefined) return members
    return members.sort((one, other) => one.order - other.order || (one.name < other.name ? -1 : 1))
  }
}

const strictItems: ReadonlySet<Scalar> = new Set<Scalar>([
  'boolean',
  'DateTime',
  'decimal',
  'int',
  'long',
  'float',
  'double',
])

const text: TypeReference = { kind: 'scalar', scalar: 'string' }
const system = contractNamespace('System')
const structureNamespaces: Readonly<Record<string, string>> = {
  KeyValuePair: `${system}.Collections.Generic`,
  Tuple: system,
}

/** True for types that .NET wraps to make them nullable. */
function isValue(contract: Contract): boolean {
  return contract.kind === 'enum' || (contract.kind === 'scalar' && scalarRules[contract.scalar].initial !== undefined)
}

/** The C# property, where no source tells otherwise; what is renamed in a data contract is renamed on the wire too. */
function elementName({ property, name }: Member, { closes, dataContract }: ClassType): string {
  const capitalised = name.charAt(0).toUpperCase() + name.slice(1)
  // .NET's own structures show their fields: docs/discoveries/xml-contracts.md
  if (closes?.name === 'KeyValuePair') return name.toLowerCase()
  if (closes?.name === 'Tuple') return `m_${capitalised}`
  const spelled = property ?? capitalised
  return dataContract !== undefined && spelled !== name && camelCase(spelled) !== name ? name : spelled
}

class LazyClass implements ClassContract {
  readonly kind = 'class'
  readonly type: ClassType
  readonly name: string
  readonly namespace: string
  readonly #find: () => readonly ContractLevel[]
  #levels: readonly ContractLevel[] | undefined

  constructor(type: ClassType, { name, namespace }: ContractName, find: () => readonly ContractLevel[]) {
    this.type = type
    this.name = name
    this.namespace = namespace
    this.#find = find
  }

  get levels(): readonly ContractLevel[] {
    this.#levels ??= this.#find()
    return this.#levels
  }
}
