/** Reads a definition into a class. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { definitionKey } from './definition-type.ts'
import type { Definition } from './definitions.ts'
import { dictionaryEntries } from './dictionary-entries.ts'
import { readProperty } from './read-property.ts'
import { readSchemaType } from './read-schema-type.ts'
import { type Settling, settleType } from './settle-type.ts'

/** A class, and what it is closed with when it is a form of a generic one. */
export interface ClassRead {
  readonly type: ClassType
  readonly closing?: readonly TypeReference[]
}

/** Returns the class; the members of its bases are among its own, for the document merges them. */
export function readClass({ key, node, type }: Definition, settling: Settling): ClassRead {
  const settled = settleType(type, settling)
  const own = settled.kind === 'named' ? settled : { name: key }
  const closing = 'arguments' in own ? own.arguments : undefined
  return {
    type: { kind: 'class', name: own.name, ...describe(key, node), ...readContent(node, settling) },
    ...(closing === undefined ? {} : { closing }),
  }
}

/** Without a description of its own a class is described by its name. */
function describe(key: string, node: Definition['node']): { description?: string } {
  const description = node.member('description').optionalText()
  return description === undefined || definitionKey(description) === key ? {} : { description }
}

function readContent(node: Definition['node'], settling: Settling): Pick<ClassType, 'entries' | 'members'> {
  const dictionary = dictionaryEntries(node, settling.definitions)
  if (dictionary !== undefined) {
    const { keys, values } = dictionary
    const entries = { ...(keys === undefined ? {} : { keys: settleType(keys, settling) }) }
    return { entries: { ...entries, values: settleType(values, settling) }, members: [] }
  }
  const required = new Set(node.member('required').texts())
  const members = node
    .member('properties')
    .members()
    .map(([name, property]) => {
      const type = settleType(readSchemaType(property, settling.definitions), settling)
      return readProperty(name, property, type, required.has(name))
    })
  return { members }
}
