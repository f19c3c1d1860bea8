/** Lists a class and its bases, each with what its heirs close it with. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { netType } from '#servicestack/model/net-type.ts'
import { substitute, type TypeBindings } from '#servicestack/model/substitute.ts'
import type { Ledger } from './ledger.ts'

/** A class of the line, and what stands for its type parameters. */
export interface Ancestor {
  readonly type: ClassType
  readonly bindings: TypeBindings
}

/** Returns the line, the class itself first; a base that nobody declares ends it, and so does one that comes again. */
export function ancestry(name: string, ledger: Ledger): readonly Ancestor[] {
  const line: Ancestor[] = []
  const visited = new Set<ClassType>()
  let current: Ancestor | undefined = withBindings(ledger.find(name), new Map())
  while (current !== undefined && !visited.has(current.type)) {
    visited.add(current.type)
    line.push(current)
    current = baseOf(current, ledger)
  }
  return line
}

function withBindings(type: ReturnType<Ledger['find']>, bindings: TypeBindings): Ancestor | undefined {
  return type?.kind === 'class' ? { type, bindings } : undefined
}

function baseOf({ type, bindings }: Ancestor, ledger: Ledger): Ancestor | undefined {
  if (type.base === undefined) return undefined
  const closing = (type.baseArguments ?? []).map((argument) => substitute(argument, bindings))
  const base = ledger.find(type.base) ?? netType(type.base, closing.length, ledger.model.jsonNames)
  const parameters = base?.kind === 'class' ? (base.parameters ?? []) : []
  const inner = parameters.flatMap((parameter, at) => {
    const argument = closing[at]
    return argument === undefined ? [] : [[parameter, argument] as const]
  })
  return withBindings(base, new Map(inner))
}
