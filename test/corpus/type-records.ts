/** Takes the facts of types apart into records. */

import { coarseType } from './coarse-type.ts'
import { type Identity, identify, type Json, list, type Put } from './json-facts.ts'

/** Puts the facts of a class, an interface or an enum, and of their members. */
export function typeRecords(place: string, type: Json, identity: Identity, put: Put): void {
  put(place, 'types', type['kind'] === 'interface' ? 'class' : type['kind'])
  put(`${place}/namespace`, 'namespaces', type['namespace'])
  put(`${place}/description`, 'type-descriptions', type['description'])
  if (Array.isArray(type['genericArgs'])) put(`${place}/generic`, 'generics', type['genericArgs'].length)
  put(`${place}/genericArgs`, 'generics', type['genericArgs'])
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
  const base = type['base']
  put(`${place}/base`, 'base-classes', typeof base === 'string' ? inPositions(base, parameters) : undefined)
  put(
    `${place}/order`,
    'member-order',
    members.map((member) => identify(member, identity)),
  )
  for (const member of members) {
    const typed = { ...member, type: inPositions(String(member['type']), parameters) }
    memberRecords(`${place}/members/${identify(member, identity)}`, typed, put)
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
  put(`${place}/description`, 'member-descriptions', member['description'])
  put(`${place}/required`, 'required', member['declaredRequired'] ?? false)
  put(`${place}/validate`, 'validators', inBackQuotes(member['validate']))
  put(`${place}/allowed`, 'allowed-values', [member['allowed'] ?? null, member['range'] ?? null])
  put(`${place}/in`, 'places', member['declaredIn'] ?? null)
  put(`${place}/order`, 'data-contracts', member['order'] ?? null)
  put(`${place}/documented`, 'documented-names', [member['apiMemberName'] ?? null, member['apiMemberDataType'] ?? null])
}

/** What 6.11 puts between back quotes, later versions put between primes. */
function inBackQuotes(validators: unknown): unknown {
  return Array.isArray(validators) ? validators.map((text) => String(text).replaceAll('′', '`')) : []
}

function enumRecords(place: string, type: Json, members: readonly Json[], put: Put): void {
  put(`${place}/flags`, 'flags', type['flags'])
  put(
    `${place}/values`,
    'members',
    members.map(({ name }) => name),
  )
  for (const member of members) {
    const at = `${place}/members/${String(member['name'])}`
    put(`${at}/value`, 'enum-numbers', member['value'])
    put(`${at}/wire`, 'enum-wire-names', member['wire'])
    put(`${at}/description`, 'enum-descriptions', member['description'])
  }
}
