/** Finds the other names that types have: `type Id = string`, `import { Money as Cash }`. */

import type { TypeAlias } from './dto-source.ts'
import { parser } from './parser.ts'

/** Returns what each such name stands for. */
export function findAliases(statements: readonly parser.Statement[]): ReadonlyMap<string, TypeAlias> {
  return new Map(statements.flatMap((statement) => [...aliasesIn(statement)]))
}

function aliasesIn(statement: parser.Statement): readonly (readonly [string, TypeAlias])[] {
  if (parser.isTypeAliasDeclaration(statement)) {
    const parameters = statement.typeParameters?.map((parameter) => parameter.name.text) ?? []
    return [[statement.name.text, { kind: 'type', node: statement.type, parameters }]]
  }
  const bindings = parser.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined
  if (bindings === undefined || !parser.isNamedImports(bindings)) return []
  return bindings.elements.flatMap(({ name, propertyName }) =>
    propertyName === undefined ? [] : [[name.text, { kind: 'import', name: propertyName.text }] as const],
  )
}
