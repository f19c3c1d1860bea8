/** Makes an operation of a class that is a request. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { Attribute } from '../attributes/attribute.ts'
import { findAttribute, textOf } from '../attributes/find-attribute.ts'
import { readAccessAttributes } from '../attributes/read-access-attributes.ts'
import type { DeclaredClass } from './declared.ts'
import { resolveSyntax } from './resolve-syntax.ts'
import type { ClassRead } from './to-class.ts'

/** Returns the operation of a class with `IReturn<T>`, `IReturnVoid` or a route; undefined for any other. */
export function toOperation(declared: DeclaredClass, { type, answer, spelled }: ClassRead): Operation | undefined {
  const routes = declared.attributes.flatMap(readRoute)
  const isOpen = type.parameters !== undefined || declared.isInterface || declared.isAbstract
  if (isOpen || (answer.kind === 'untold' && routes.length === 0)) return undefined
  const { name, description } = type
  const response = readAnswer()
  const notes = textOf(findAttribute(declared.attributes, 'Notes'), 'Notes', 0)
  const tags = declared.attributes.flatMap((one) => (one.name === 'Tag' ? (textOf(one, 'Name', 0) ?? []) : []))
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(notes === undefined ? {} : { notes }),
    ...(tags.length === 0 ? {} : { tags }),
    routes,
    ...response,
    access: readAccessAttributes(declared.attributes),
  }

  function readAnswer(): Pick<Operation, 'response' | 'isResponseByConvention' | 'declaresNoResponse'> {
    if (answer.kind === 'void') return {}
    if (answer.kind === 'type')
      return { response: resolveSyntax(answer.type, { ...spelled, place: `What ${name} answers` }) }
    const found = spelled.index.find(`${declared.name}Response`, declared)
    if (found === undefined) return { declaresNoResponse: true }
    const message = `${found.type.name} is what ${name} answers: nothing but its name says so.`
    spelled.notes.push({ code: 'response-found', line: declared.line, message })
    return { response: { kind: 'named', name: found.type.name }, isResponseByConvention: true }
  }
}

/** A route without verbs takes all of them. */
function readRoute(attribute: Attribute): readonly Route[] {
  if (attribute.name !== 'Route' && attribute.name !== 'FallbackRoute') return []
  const path = textOf(attribute, 'Path', 0)
  if (path === undefined) return []
  const verbs = (textOf(attribute, 'Verbs', 1) ?? '').toUpperCase().split(/[\s,]+/)
  const summary = textOf(attribute, 'Summary')
  const notes = textOf(attribute, 'Notes')
  return [
    {
      path,
      verbs: verbs.filter((verb) => verb !== '' && verb !== 'ANY'),
      ...(summary === undefined ? {} : { summary }),
      ...(notes === undefined ? {} : { notes }),
    },
  ]
}
