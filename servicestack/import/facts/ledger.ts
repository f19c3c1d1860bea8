/** Knows which kinds of facts a model has, and looks its types up. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Fact } from '#servicestack/model/fact.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

/** A model on its way to becoming facts. */
export interface Ledger {
  readonly model: ServiceModel
  find(name: string): DataType | undefined
  /** Returns the keys, or none of them when no source could tell this kind of fact. */
  when<Keys extends object>(fact: Fact, keys: Keys): Keys | Record<never, never>
  /** The text of a type by the simple names of its types. */
  spell(type: TypeReference): string
  /** A type's simple name. */
  simpleName(name: string): string
}

/** Opens the ledger of a model. */
export function openLedger(model: ServiceModel): Ledger {
  const types = new Map(model.types.map((type) => [type.name, type]))
  const unknown = new Set(model.unknown)
  const simpleName = (name: string) => {
    const namespace = types.get(name)?.namespace
    const whole = overloadedName(name, types)
    return namespace !== undefined && whole.startsWith(`${namespace}.`) ? whole.slice(namespace.length + 1) : whole
  }
  return {
    model,
    find: (name) => types.get(name),
    when: (fact, keys) => (unknown.has(fact) ? {} : keys),
    spell: (type) => writeTypeText(type, simpleName),
    simpleName,
  }
}

/** A model calls the `Result<T>` beside a `Result` by a name of its own, `Result_1`, as TypeScript has to. */
function overloadedName(name: string, types: ReadonlyMap<string, DataType>): string {
  const [, shared = '', arity] = /^(.+)_(\d+)_*$/.exec(name) ?? []
  return types.has(shared) && arityOf(types.get(name)) === Number(arity) ? shared : name
}

function arityOf(type: DataType | undefined): number {
  return type?.kind === 'class' ? (type.parameters?.length ?? 0) : 0
}
