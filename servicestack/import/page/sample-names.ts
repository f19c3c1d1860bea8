/** Lists the names of members in a sample, and tells from them how a server spells names. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'

/** Returns every name in the samples, keys of dictionaries among them. */
export function sampleNames(trees: readonly SampleTree[]): ReadonlySet<string> {
  const names = new Set<string>()
  const waiting = [...trees]
  for (let tree = waiting.pop(); tree !== undefined; tree = waiting.pop()) {
    if (tree.kind === 'list') waiting.push(...tree.items)
    if (tree.kind !== 'object') continue
    for (const { name, value } of tree.members) {
      names.add(name)
      waiting.push(value)
    }
  }
  return names
}

/** Returns the casing in which most C# names stand in a sample, or undefined when it holds none of them. */
export function namesOnWire(properties: readonly string[], names: ReadonlySet<string>): JsonNames | undefined {
  const telling = properties.filter((property) => camelCase(property) !== property)
  const camel = telling.filter((property) => names.has(camelCase(property))).length
  const pascal = telling.filter((property) => names.has(property)).length
  if (camel === pascal) return undefined
  return camel > pascal ? 'camelCase' : 'PascalCase'
}
