/** Spells the keys of a JSON document as its server spells all its JSON. */

import type { JsonNames } from '#servicestack/model/service-model.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'

/** Returns the document, written in camelCase here, with the keys of such a server, all the way down. */
export function writeKeys(document: WireObject, jsonNames: JsonNames): WireObject {
  return jsonNames === 'camelCase' ? document : capitalise(document)
}

function capitalise(document: WireObject): WireObject {
  const entries = Object.entries(document).map(([key, value]) => [
    key.charAt(0).toUpperCase() + key.slice(1),
    within(value),
  ])
  return Object.fromEntries(entries)
}

function within(value: WireValue | undefined): WireValue | undefined {
  if (isList(value)) return value.map((item) => within(item) ?? null)
  return isObject(value) ? capitalise(value) : value
}
