/** Reads where a person wants to be once he is signed in or out. */

import { exceptionRefusal } from '../answering/exception-refusal.ts'
import type { Refusal } from '../answering/refusal.ts'
import { formValues } from '../binding/form-values.ts'
import { queryValue, type Target } from '../target.ts'
import type { WireRequest } from '../wire-request.ts'

const names = ['continue', 'returnurl', 'redirect']

/** Returns what the query or the form names; the query goes first. Evidence: docs/discoveries/login-redirects.md */
export function returnAddress(request: WireRequest, target: Target): string | undefined {
  const form = formValues(request)
  for (const name of names) {
    const found = queryValue(target.values, name) ?? queryValue(form, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** Refuses to send anybody to another server; undefined for an address of this one. */
export function refuseAddress(address: string, baseUrl: string): Refusal | undefined {
  const trimmed = address.trim()
  const isElsewhere = (trimmed.startsWith('//') || trimmed.includes('://')) && !trimmed.startsWith(baseUrl)
  if (!isElsewhere) return undefined
  const message = 'External Redirects are not permitted'
  return exceptionRefusal({ name: 'ArgumentException', message, parameter: 'continue' })
}
