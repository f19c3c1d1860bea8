/** Takes facts apart into single records, each of one kind and at one place, so that two tellings can be compared. */

import type { Fact } from '#servicestack/model/fact.ts'
import { coarseType } from './coarse-type.ts'

/** Kinds of facts, and those that every source carries by what it lists. */
export type RecordKind = Fact | 'operations' | 'types' | 'members' | 'wire-types' | 'parameters'

/** One fact: its kind, and its value as JSON. */
export interface FactRecord {
  readonly kind: RecordKind
  readonly value: string
}

/** Facts as JSON holds them. */
export type Json = Readonly<Record<string, unknown>>

/** How members are told apart: by the name on the wire, or by that of the C# property. */
export type Identity = 'name' | 'property'

/** Returns every fact by its place: `CheckIn/members/Urgency/nullable`. */
export function factRecords(facts: Json, identity: Identity): ReadonlyMap<string, FactRecord> {
  const records = new Map<string, FactRecord>()
  const put: Put = (place, kind, value) => {
    if (value !== undefined) records.set(place, { kind, value: JSON.stringify(value) })
  }
  put('serviceName', 'title', facts['serviceName'])
  put('jsonNames', 'json-names', facts['jsonNames'])
  for (const operation of list(facts['operations'])) operationRecords(operation, identity, put)
  const types = list(facts['types'])
  const counts = new Map<unknown, number>()
  for (const { name } of types) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const type of types) {
    const hasTwin = (counts.get(type['name']) ?? 0) > 1
    const name = String(type['name'])
    typeRecords(hasTwin ? `${String(type['namespace'])}.${name}` : name, type, identity, put)
  }
  return records
}

type Put = (place: string, kind: RecordKind, value: unknown) => void

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
  if (isJson(response)) put(`${place}/response`, 'responses', { kind: response['kind'], type: response['type'] })
  const routes = list(operation['routes'])
  if (operation['routes'] !== undefined)
    put(
      `${place}/routes`,
      'routes',
      routes.map(({ path }) => path),
    )
  for (const route of routes) {
    put(`${place}/${String(route['path'])}/verbs`, 'verbs', route['verbs'])
    if (route['summary'] !== undefined)
      put(`${place}/${String(route['path'])}/notes`, 'route-notes', [route['summary'], route['notes']])
  }
  put(`${place}/description`, 'descriptions', operation['description'])
  if (isJson(operation['request'])) typeRecords(`${place}/request`, operation['request'], identity, put)
  for (const parameter of list(operation['params']))
    put(`${place}/params/${String(parameter[identity])}`, 'parameters', [parameter['in'], parameter['inherited']])
}

function typeRecords(place: string, type: Json, identity: Identity, put: Put): void {
  put(place, 'types', type['kind'] === 'interface' ? 'class' : type['kind'])
  put(`${place}/namespace`, 'namespaces', type['namespace'])
  put(`${place}/description`, 'descriptions', type['description'])
  if (Array.isArray(type['genericArgs'])) put(`${place}/generic`, 'generics', type['genericArgs'].length)
  put(`${place}/genericArgs`, 'generics', type['genericArgs'])
  put(`${place}/base`, 'base-classes', type['base'])
  put(`${place}/kind`, 'interfaces', type['kind'] === 'interface' ? true : undefined)
  put(`${place}/implements`, 'interfaces', type['implements'])
  put(`${place}/abstract`, 'abstract-classes', type['abstract'])
  put(`${place}/nestedIn`, 'nesting', type['nestedIn'])
  put(`${place}/dataContract`, 'data-contracts', type['dataContract'])
  const members = list(type['members'])
  if (type['kind'] === 'enum') {
    enumRecords(place, type, members, put)
    return
  }
  const parameters = Array.isArray(type['genericArgs']) ? type['genericArgs'].map(String) : []
  put(
    `${place}/order`,
    'member-order',
    members.map((member) => member[identity]),
  )
  for (const member of members) {
    const typed = { ...member, type: inPositions(String(member['type']), parameters) }
    memberRecords(`${place}/${String(member[identity])}`, typed, put)
  }
}

/** Type parameters by their positions, for a closed form does not tell their names. */
function inPositions(type: string, parameters: readonly string[]): string {
  return type.replace(/\w+/g, (name) => (parameters.includes(name) ? `_${parameters.indexOf(name)}` : name))
}

function memberRecords(place: string, member: Json, put: Put): void {
  put(place, 'members', true)
  put(`${place}/name`, 'wire-names', member['name'])
  put(`${place}/property`, 'property-names', member['property'])
  put(`${place}/type`, 'scalars', member['type'])
  put(`${place}/wireType`, 'wire-types', coarseType(String(member['type'])))
  if (member['valueType'] !== false) put(`${place}/nullable`, 'nullability', member['nullable'])
  put(`${place}/description`, 'descriptions', member['description'])
  put(`${place}/required`, 'required', member['declaredRequired'] ?? false)
  put(`${place}/validate`, 'validators', member['validate'] ?? [])
  put(`${place}/allowed`, 'allowed-values', [member['allowed'] ?? null, member['range'] ?? null])
  put(`${place}/in`, 'places', member['declaredIn'] ?? null)
  put(`${place}/order`, 'data-contracts', member['order'] ?? null)
  put(`${place}/documented`, 'documented-names', [member['apiMemberName'] ?? null, member['apiMemberDataType'] ?? null])
}

function enumRecords(place: string, type: Json, members: readonly Json[], put: Put): void {
  put(`${place}/flags`, 'flags', type['flags'])
  put(
    `${place}/values`,
    'members',
    members.map(({ name }) => name),
  )
  for (const member of members) {
    const at = `${place}/${String(member['name'])}`
    put(`${at}/value`, 'enum-numbers', member['value'])
    put(`${at}/wire`, 'enum-wire-names', member['wire'])
    put(`${at}/description`, 'enum-descriptions', member['description'])
  }
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : []
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
