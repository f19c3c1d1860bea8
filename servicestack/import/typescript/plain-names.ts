/** Takes the number of its type parameters off the name of a generic type: `Page_1<T>` is `Page`, unless another one is called so. */

import { netType } from '#servicestack/model/net-type.ts'
import type { Declaration, DeclaredClass, DeclaredType, NamedType } from './declaration.ts'

/**
 * Returns the declarations under the names that every other source has for them. ServiceStack prints the number where
 * types share a name or begin alike; what is its own, as `QueryDb_2`, is left out.
 */
export function plainNames(declarations: readonly Declaration[]): readonly Declaration[] {
  const names = new Set(declarations.map(({ name }) => name))
  const plain = new Map(declarations.flatMap((declaration) => renamed(declaration, names)))
  const arities = new Map(declarations.map((declaration) => [declaration.name, parametersOf(declaration)]))
  const rename = (name: string, parameters: number) =>
    plain.get(name) ?? frameworkName(name, parameters) ?? numberedName(name, parameters, arities) ?? name
  return declarations
    .filter((declaration) => frameworkName(declaration.name, parametersOf(declaration)) === undefined)
    .map((declaration) => renameIn(declaration, rename))
}

type Rename = (name: string, parameters: number) => string

function parametersOf(declaration: Declaration): number {
  return declaration.kind === 'enum' ? 0 : declaration.parameters.length
}

function renamed(declaration: Declaration, names: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const count = parametersOf(declaration)
  const plain = plainName(declaration.name, count)
  const fewer = Array.from({ length: count }, (_, less) => (less === 0 ? plain : `${plain}_${less}`))
  return plain === undefined || fewer.some((name) => name !== undefined && names.has(name))
    ? []
    : [[declaration.name, plain]]
}

function plainName(name: string, parameters: number): string | undefined {
  const suffix = `_${parameters}`
  return parameters > 0 && name.endsWith(suffix) ? name.slice(0, -suffix.length) : undefined
}

function frameworkName(name: string, parameters: number): string | undefined {
  const plain = plainName(name, parameters)
  return plain !== undefined && netType(plain, parameters, undefined) !== undefined ? plain : undefined
}

/** Inside of arguments the number is not printed: `Map<string, Result<Loan>>`, where a `Result` has no parameters. */
function numberedName(name: string, parameters: number, arities: ReadonlyMap<string, number>): string | undefined {
  const numbered = `${name}_${parameters}`
  const isOther = arities.has(name) && arities.get(name) !== parameters
  return isOther && arities.get(numbered) === parameters ? numbered : undefined
}

function renameIn(declaration: Declaration, rename: Rename): Declaration {
  if (declaration.kind === 'enum') return declaration
  const name = rename(declaration.name, declaration.parameters.length)
  if (declaration.kind === 'map') return { ...declaration, name, values: renameType(declaration.values, rename) }
  return { ...declaration, name, ...renameParts(declaration, rename) }
}

function renameParts({ base, interfaces, members }: DeclaredClass, rename: Rename): Partial<DeclaredClass> {
  return {
    ...(base === undefined ? {} : { base: renameNamed(base, rename) }),
    interfaces: interfaces.map((type) => renameNamed(type, rename)),
    members: members.map((member) => ({ ...member, type: renameType(member.type, rename) })),
  }
}

function renameNamed(type: NamedType, rename: Rename): NamedType {
  const typeArguments = type.typeArguments.map((argument) => renameType(argument, rename))
  return { ...type, name: rename(type.name, typeArguments.length), typeArguments }
}

function renameType(type: DeclaredType, rename: Rename): DeclaredType {
  switch (type.kind) {
    case 'scalar':
    case 'opaque':
      return type
    case 'list':
      return { kind: 'list', items: renameType(type.items, rename) }
    case 'dictionary':
      return { ...type, values: renameType(type.values, rename) }
    case 'named':
      return renameNamed(type, rename)
  }
}
