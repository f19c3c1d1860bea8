/** Looks up the definitions of a document that ServiceStack wrote, by key and by the C# type behind them. */

import { knownFrameworkNames } from '#servicestack/model/framework-names.ts'
import { netType } from '#servicestack/model/net-type.ts'
import type { NamedReference, TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import type { DocumentNode } from '../document-node.ts'
import { refuseHostileName } from '../refuse-hostile-name.ts'
import { definitionType } from './definition-type.ts'

/** One definition, and the type that C# spells. */
export interface Definition {
  readonly key: string
  readonly node: DocumentNode
  readonly type: TypeReference
}

/** All of them, in document order. */
export interface Definitions {
  readonly byKey: ReadonlyMap<string, Definition>
  /** The class that a named type is defined as; undefined for what is .NET's, ServiceStack's or nobody's. */
  classOf(type: NamedReference): Definition | undefined
  /** True for named types that need no definition. */
  isBuiltIn(type: NamedReference): boolean
}

/** Returns the definitions of a document. */
export function indexDefinitions(root: DocumentNode): Definitions {
  const all = root
    .member('definitions')
    .members()
    .map(([key, node]) => ({ key: refuseHostileName(key, node), node, type: definitionType(key, node) }))
  const byType = new Map(all.map((definition) => [writeTypeText(definition.type), definition]))
  const isBuiltIn = ({ name, arguments: closing }: NamedReference) =>
    knownFrameworkNames.has(name) || name === 'Stream' || netType(name, closing?.length ?? 0, undefined) !== undefined
  return {
    byKey: new Map(all.map((definition) => [definition.key, definition])),
    isBuiltIn,
    classOf: (type) => {
      const { isNullable: _, ...bare } = type
      return isBuiltIn(type) ? undefined : byType.get(writeTypeText(bare))
    },
  }
}
