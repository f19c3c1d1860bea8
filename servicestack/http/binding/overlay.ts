/** Lays path, query and form values over a request DTO. */

import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { FieldError } from '../answering/refusal.ts'
import type { NamedValues } from './lay-values.ts'
import type { RequestBinder } from './request-binder.ts'

/** The DTO with all that fitted, and an error for each value that did not. */
export interface Overlaid {
  readonly dto: WireObject
  readonly errors: readonly FieldError[]
}

/**
 * Writes values into a body that was read for this request, from the weakest to the strongest. Names match in any case;
 * an empty value changes nothing.
 * Evidence: docs/discoveries/overlay-values.md
 */
export function overlay(body: WireObject, values: NamedValues, binder: RequestBinder): Overlaid {
  if (values.length === 0) return { dto: body, errors: [] }
  const dto: Record<string, WireValue | undefined> = body
  const errors: FieldError[] = []
  for (const [name, sent] of values) {
    const member = sent === '' ? undefined : binder.member(name)
    if (member === undefined) continue
    const text = member.cut(sent)
    const value = member.convert(text)
    if (value === undefined) errors.push(invalidValue(name, text))
    else if (value !== null) dto[member.name] = value
  }
  return { dto, errors }
}

function invalidValue(fieldName: string, text: string): FieldError {
  const message = `'${text}' is an Invalid value for '${fieldName}'`
  return { errorCode: 'SerializationException', fieldName, message }
}
