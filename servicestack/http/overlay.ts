/** Lays path, query and form values over a request DTO. */

import { parse } from '#servicestack/jsv/parse.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import type { FieldError } from './refusal.ts'

type Values = readonly (readonly [name: string, value: string])[]

/** The DTO with all that fitted, and an error for each value that did not. */
export interface Overlaid {
  readonly dto: WireObject
  readonly errors: readonly FieldError[]
}

/**
 * Applies layers of named text values from the weakest to the strongest. Names match in any case, a repeated name is
 * joined by commas, empty values change nothing, and a string member takes its text as it is.
 */
export function overlay(body: WireObject, layers: readonly Values[], name: string, model: ServiceModel): Overlaid {
  const values = strongest(layers)
  if (values.size === 0) return { dto: body, errors: [] }
  const dto: Record<string, WireValue | undefined> = { ...body }
  const errors: FieldError[] = []
  const all = wireMembers(model, name)
  // a placeholder may say `{ClinicId}` where the wire says `clinic_id`
  const byProperty = all.map((member) => [(member.property ?? member.name).toLowerCase(), member] as const)
  const members = new Map([...byProperty, ...all.map((member) => [member.name.toLowerCase(), member] as const)])
  for (const [key, { sentAs, text }] of values) {
    const member = members.get(key)
    if (member === undefined || text === '') continue
    const value = convert(text, member, model)
    if (value === undefined) errors.push(invalidValue(sentAs, text))
    else dto[member.name] = value
  }
  return { dto, errors }
}

interface Sent {
  readonly sentAs: string
  readonly text: string
}

function strongest(layers: readonly Values[]): ReadonlyMap<string, Sent> {
  const all = new Map<string, Sent>()
  for (const layer of layers) {
    for (const [key, sent] of joined(layer)) if (sent.text !== '') all.set(key, sent)
  }
  return all
}

function joined(values: Values): ReadonlyMap<string, Sent> {
  const byName = new Map<string, Sent>()
  for (const [name, value] of values) {
    const key = name.toLowerCase()
    const known = byName.get(key)
    byName.set(key, known ? { sentAs: known.sentAs, text: `${known.text},${value}` } : { sentAs: name, text: value })
  }
  return byName
}

function convert(text: string, member: Member, model: ServiceModel): WireValue | undefined {
  const { type } = member
  if (type.kind === 'scalar' && type.scalar === 'string') return text
  const isBoolean = type.kind === 'scalar' && type.scalar === 'boolean'
  try {
    return parse(isBoolean ? (text.split(',')[0] ?? '') : text, { type, model })
  } catch (error) {
    if (error instanceof SerializationError) return undefined
    throw error
  }
}

function invalidValue(fieldName: string, text: string): FieldError {
  const message = `'${text}' is an Invalid value for '${fieldName}'`
  return { errorCode: 'SerializationException', fieldName, message }
}
