/** Puts types in the places of type parameters. */

import type { NamedSyntax, TypeSyntax } from './type-syntax.ts'

/** Types by the names of the parameters that they stand for. */
export type Bindings = ReadonlyMap<string, TypeSyntax>

/** Returns what the parameters of a declaration stand for when it is used with these arguments. */
export function bind(parameters: readonly TypeSyntax[], typeArguments: readonly TypeSyntax[]): Bindings {
  return new Map(
    parameters.flatMap((parameter, at) => {
      const argument = typeArguments[at]
      return parameter.kind === 'named' && argument !== undefined ? [[parameter.name, argument] as const] : []
    }),
  )
}

/** Returns the type with all parameters in it replaced. */
export function substituteSyntax(syntax: TypeSyntax, bindings: Bindings): TypeSyntax {
  if (syntax.kind === 'array') return { kind: 'array', items: substituteSyntax(syntax.items, bindings) }
  return (syntax.arguments.length === 0 && bindings.get(syntax.name)) || substituteArguments(syntax, bindings)
}

/** Returns the type with all parameters in its arguments replaced. */
export function substituteArguments(syntax: NamedSyntax, bindings: Bindings): NamedSyntax {
  return { ...syntax, arguments: syntax.arguments.map((argument) => substituteSyntax(argument, bindings)) }
}
