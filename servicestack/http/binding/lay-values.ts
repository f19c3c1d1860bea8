/** Puts the values of path, query and form into one list, as ServiceStack does before it converts any of them. */

import type { Target } from '../target.ts'
import type { RequestBinder } from './request-binder.ts'

/** Values by the names under which errors are reported. */
export type NamedValues = Target['values']

/**
 * Returns the values from the weakest to the strongest. A value takes the place of an earlier one whose name is spelled
 * the same, even if it is empty and so changes nothing; under another spelling both stay, and the later one wins.
 */
export function layValues(
  path: NamedValues,
  query: NamedValues,
  form: NamedValues,
  binder: RequestBinder,
): NamedValues {
  // the property stands for its placeholder
  const fromPath = path.map(([name, value]) => [binder.member(name)?.property ?? name, value] as const)
  if (query.length === 0 && form.length === 0) return fromPath
  return [...new Map([...fromPath, ...joinRepeated(query), ...joinRepeated(form)])]
}

/** Joins values of one name, in whatever case, by commas; the empty ones among them do not count. */
export function joinRepeated(values: NamedValues): NamedValues {
  if (values.length < 2) return values
  const joined = new Map<string, readonly [name: string, value: string]>()
  for (const [name, value] of values) {
    const key = name.toLowerCase()
    const known = joined.get(key)
    joined.set(key, known === undefined ? [name, value] : [known[0], [known[1], value].filter(Boolean).join(',')])
  }
  return [...joined.values()]
}
