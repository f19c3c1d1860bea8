/** Groups query values by name, as the web server underneath does. */

import type { Target } from './target.ts'

/** Names in the order and spelling of their first value, each with all of its values; case does not tell names apart. */
export function groupQuery(values: Target['values']): readonly (readonly [name: string, values: readonly string[]])[] {
  const groups = new Map<string, [name: string, values: string[]]>()
  for (const [name, value] of values) {
    const key = name.toLowerCase()
    const known = groups.get(key)
    if (known) known[1].push(value)
    else groups.set(key, [name, [value]])
  }
  return [...groups.values()]
}
