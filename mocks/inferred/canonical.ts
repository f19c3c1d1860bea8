/** Spells a request so that equal ones are spelled alike, whatever format or order they came in. */

import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'

/** Returns JSON with the names in order and without members that have no value. */
export function canonical(value: WireValue): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'string') return JSON.stringify(value.replace(localMoment, '$1Z'))
  if (!isObject(value)) return JSON.stringify(value)
  const names = Object.keys(value).sort()
  const members = names.flatMap((name) => {
    const inner = value[name]
    return inner === undefined || inner === null ? [] : [`${JSON.stringify(name)}:${canonical(inner)}`]
  })
  return `{${members.join(',')}}`
}

/** JSV's reader makes local what JSON's leaves in UTC. */
const localMoment = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7})\+00:00$/
