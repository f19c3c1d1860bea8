/** Tells request DTOs from other classes. */

import { findAttribute } from '../attributes/find-attribute.ts'
import type { DeclaredClass } from './declaration.ts'

/** True for a class with a return marker, a route or the methods of a request. */
export function isRequest({ attributes, interfaces, methods, parameters }: DeclaredClass): boolean {
  if (parameters.length > 0) return false
  const returns = interfaces.some(({ name }) => name === 'IReturn' || name === 'IReturnVoid')
  const isRouted = findAttribute(attributes, 'Route') !== undefined
  return returns || isRouted || methods.has('getTypeName') || methods.has('createResponse')
}
