/** Lists the names in a type. */

import type { TypeSyntax } from './type-syntax.ts'

/** Returns the names of all types that a type is made of, with the numbers of their arguments. */
export function namesInSyntax(syntax: TypeSyntax): readonly { readonly name: string; readonly arity: number }[] {
  if (syntax.kind === 'array') return namesInSyntax(syntax.items)
  return [{ name: syntax.name, arity: syntax.arguments.length }, ...syntax.arguments.flatMap(namesInSyntax)]
}
