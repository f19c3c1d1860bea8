/** Makes an operation of a request DTO. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { Attribute } from '../attributes/attribute.ts'
import { textOf } from '../attributes/find-attribute.ts'
import { readAccessAttributes } from '../attributes/read-access-attributes.ts'
import type { DeclaredClass } from './declaration.ts'
import { toReference } from './to-reference.ts'
import type { TypeScope } from './type-scope.ts'

/** Returns the operation; its return marker says what it answers. */
export function toOperation(request: DeclaredClass, scope: TypeScope): Operation {
  const { name, description, attributes, interfaces, methods, line } = request
  const [answer] = interfaces.find((type) => type.name === 'IReturn')?.typeArguments ?? []
  const place = { parameters: new Map<string, string>(), owner: `What ${name} answers`, line }
  const returns = new Set(interfaces.map((type) => type.name))
  const method = methods.get('getMethod')
  return {
    name,
    ...(description === undefined ? {} : { description }),
    routes: attributes.filter((attribute) => attribute.name === 'Route').flatMap(readRoute),
    ...(answer === undefined ? {} : { response: toReference(answer, place, scope) }),
    ...(returns.has('IReturn') || returns.has('IReturnVoid') ? {} : { declaresNoResponse: true }),
    ...(method === undefined ? {} : { method }),
    access: readAccessAttributes(attributes),
  }
}

/** A route without verbs takes all of them. */
function readRoute(attribute: Attribute): readonly Route[] {
  const path = textOf(attribute, 'Path', 0)
  if (path === undefined) return []
  const verbs = (textOf(attribute, 'Verbs', 1) ?? '').toUpperCase().split(/[\s,]+/)
  const summary = textOf(attribute, 'Summary')
  const notes = textOf(attribute, 'Notes')
  return [
    {
      path,
      verbs: verbs.filter((verb) => !['', 'ANY', '*'].includes(verb)),
      ...(summary === undefined ? {} : { summary }),
      ...(notes === undefined ? {} : { notes }),
    },
  ]
}
