/** Tells interfaces of .NET from classes, for TypeScript has interfaces for both. */

import type { DeclaredClass } from './declaration.ts'
import { namesInType } from './names-in-type.ts'

/**
 * Returns the names of those that are interfaces. Their name may say it: `IDated`. Of others, the ones that travel are
 * classes, as are all of a declaration file.
 */
export function findInterfaces(classes: readonly DeclaredClass[], hasOnlyInterfaces: boolean): ReadonlySet<string> {
  const implemented = new Set(classes.flatMap((one) => (one.isInterface ? [] : one.interfaces.map(({ name }) => name))))
  const travelling = new Set(classes.flatMap(travellingIn))
  const isOne = ({ name, isInterface }: DeclaredClass) => {
    if (!isInterface || hasOnlyInterfaces) return isInterface && dotNets.test(name)
    return dotNets.test(name) || implemented.has(name) || !travelling.has(name)
  }
  return new Set(classes.filter(isOne).map(({ name }) => name))
}

const dotNets = /^I[A-Z][a-z]/

function travellingIn({ members, interfaces }: DeclaredClass): readonly string[] {
  const held = members.map(({ type }) => type)
  const answered = interfaces.flatMap(({ name, typeArguments }) => (name === 'IReturn' ? typeArguments : []))
  return [...held, ...answered].flatMap(namesInType)
}
