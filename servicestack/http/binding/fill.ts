/** Fills a request DTO from the query with what its body leaves unsaid. */

import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { exceptionRefusal } from '../answering/exception-refusal.ts'
import type { Binding } from './binding.ts'
import { conversionException } from './conversion-exception.ts'
import type { NamedValues } from './lay-values.ts'
import type { RequestBinder } from './request-binder.ts'

/**
 * Applies values to those members only that hold what .NET holds where nobody put anything. The first that does not
 * fit is refused as .NET's own exception, for nothing catches it: docs/discoveries/predefined-routes.md
 */
export function fill(body: WireObject, values: NamedValues, binder: RequestBinder): Binding {
  if (values.length === 0) return { kind: 'bound', dto: body }
  const dto: Record<string, WireValue | undefined> = { ...body }
  for (const [name, text] of values) {
    const member = text === '' ? undefined : binder.member(name)
    if (member === undefined || !member.isInitial(dto[member.name])) continue
    const value = member.convert(text)
    if (value === undefined) {
      const refusal = exceptionRefusal(conversionException(member.scalar, text))
      const reason = refusal.status === 400 ? 'Bad Request' : 'Internal Server Error'
      return { kind: 'refused', refusal: { ...refusal, reason } }
    }
    if (value !== null) dto[member.name] = value
  }
  return { kind: 'bound', dto }
}
