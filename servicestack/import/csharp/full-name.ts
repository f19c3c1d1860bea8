/** Tells declarations apart as C# does. */

import type { Declared } from './declared.ts'

/** Returns the namespace, the classes around it, its name and the number of its type parameters: ``Harbour.Page`1``. */
export function fullName(declared: Declared): string {
  return withArity(pathOf(declared), arityOf(declared))
}

/** Returns the namespace, the classes around it and its name: `Harbour.Page`. */
export function pathOf({ namespace, outer, name }: Declared): string {
  return [...(namespace === '' ? [] : [namespace]), ...outer, name].join('.')
}

/** Returns a path with a number of type parameters behind it, as .NET spells it. */
export function withArity(path: string, arity: number): string {
  return arity === 0 ? path : `${path}\`${arity}`
}

/** Returns the number of type parameters. */
export function arityOf(declared: Declared): number {
  return declared.kind === 'class' ? declared.parameters.length : 0
}
