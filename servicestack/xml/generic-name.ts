/** Names closed generic data contracts. */

import { md5 } from '@noble/hashes/legacy.js'
import { isBuiltIn } from './namespaces.ts'

/** What a data contract is called: the element of a list's item, the value of `i:type`. */
export interface ContractName {
  readonly name: string
  readonly namespace: string
}

/**
 * Returns `PageOfVesselBWxtuWQa` for a definition and its arguments: the end is a digest of the arguments' namespaces,
 * which scalars do without.
 */
export function genericName(definition: string, parameters: readonly ContractName[]): string {
  const name = `${definition}Of${parameters.map((parameter) => parameter.name).join('')}`
  return parameters.every(({ namespace }) => isBuiltIn(namespace)) ? name : name + digestOf(parameters)
}

const encoder = new TextEncoder()

function digestOf(parameters: readonly ContractName[]): string {
  const namespaces = [String(parameters.length), ...parameters.map(({ namespace }) => namespace)]
  // MD5, for .NET takes it: docs/decisions/0011-why-noble-hashes.md
  const bytes = md5(encoder.encode(` ${namespaces.join(' ')}`)).subarray(0, 6)
  // the name of an element has neither slash nor plus
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('/', '_S')
    .replaceAll('+', '_P')
}
