/** Looks into facts as JSON holds them. */

import type { RecordKind } from './record-kind.ts'

/** An object of them. */
export type Json = Readonly<Record<string, unknown>>

/** How members are told apart: by the name on the wire, by it in any casing, or by the name of the C# property. */
export type Identity = 'name' | 'caseless' | 'property'

/** Returns what a member is told apart by. */
export function identify(member: Json, identity: Identity): string {
  if (identity === 'caseless') return String(member['name']).toLowerCase()
  return String(member[identity])
}

/** Keeps one fact; undefined is none. */
export type Put = (place: string, kind: RecordKind, value: unknown) => void

/** Returns the objects of a list; none of what is no list. */
export function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : []
}

/** True for an object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
