/** Takes facts apart into single records, each of one kind and at one place, so that two tellings can be compared. */

import { coarseType } from './coarse-type.ts'
import { type Identity, identify, isJson, type Json, list, type Put } from './json-facts.ts'
import type { RecordKind } from './record-kind.ts'
import { typeRecords } from './type-records.ts'

/** One fact: its kind, and its value as JSON. */
export interface FactRecord {
  readonly kind: RecordKind
  readonly value: string
}

/** Returns every fact by its place: `CheckIn/request/members/Urgency/nullable`. */
export function factRecords(facts: Json, identity: Identity): ReadonlyMap<string, FactRecord> {
  const records = new Map<string, FactRecord>()
  const put: Put = (place, kind, value) => {
    if (value !== undefined) records.set(place, { kind, value: JSON.stringify(value) })
  }
  put('serviceName', 'title', facts['serviceName'])
  put('jsonNames', 'json-names', facts['jsonNames'])
  for (const operation of list(facts['operations'])) operationRecords(operation, identity, put)
  const types = list(facts['types'])
  for (const type of types) typeRecords(placeOf(type, types), type, identity, put)
  return records
}

/** Types of one name are told apart by the number of their parameters, and where that is the same by namespace. */
function placeOf(type: Json, types: readonly Json[]): string {
  const name = String(type['name'])
  const namesakes = types.filter((other) => other['name'] === type['name'])
  const twins = namesakes.filter((other) => arityOf(other) === arityOf(type))
  const withNamespace = twins.length > 1 ? `${String(type['namespace'])}.${name}` : name
  return twins.length === namesakes.length || arityOf(type) === 0 ? withNamespace : `${withNamespace}\`${arityOf(type)}`
}

function arityOf({ genericArgs }: Json): number {
  return Array.isArray(genericArgs) ? genericArgs.length : 0
}

function operationRecords(operation: Json, identity: Identity, put: Put): void {
  const place = String(operation['name'])
  put(place, 'operations', true)
  put(`${place}/notes`, 'operation-notes', operation['notes'])
  put(`${place}/tags`, 'tags', operation['tags'])
  put(`${place}/serviceMethod`, 'service-methods', operation['serviceMethod'])
  put(`${place}/marker`, 'markers', operation['marker'])
  put(`${place}/method`, 'methods', operation['method'])
  put(`${place}/auth`, 'access', operation['auth'])
  const response = operation['response']
  if (isJson(response)) responseRecords(`${place}/response`, response, put)
  const routes = list(operation['routes'])
  const paths = operation['routes'] === undefined ? undefined : routes.map(({ path }) => path)
  put(`${place}/routes`, 'routes', paths?.toSorted())
  put(`${place}/routes/order`, 'route-order', paths)
  for (const route of routes) {
    put(`${place}/${String(route['path'])}/verbs`, 'verbs', route['verbs'])
    if (route['summary'] !== undefined)
      put(`${place}/${String(route['path'])}/notes`, 'route-notes', [route['summary'], route['notes']])
  }
  put(`${place}/description`, 'descriptions', operation['description'])
  if (isJson(operation['request'])) typeRecords(`${place}/request`, operation['request'], identity, put)
  for (const parameter of list(operation['params']))
    parameterRecords(`${place}/params/${identify(parameter, identity)}`, parameter, put)
}

function responseRecords(place: string, { kind, type }: Json, put: Put): void {
  put(place, 'responses', { kind, type })
  put(`${place}/wire`, 'wire-responses', { kind, type: typeof type === 'string' ? coarseType(type) : null })
}

function parameterRecords(place: string, parameter: Json, put: Put): void {
  put(place, 'parameters', [parameter['in'], parameter['inherited']])
  // null is said of members that the page's own table does not list
  put(`${place}/label`, 'page-labels', parameter['pageLabel'] ?? undefined)
  put(`${place}/isRequired`, 'page-requirements', parameter['pageRequired'] ?? undefined)
}
