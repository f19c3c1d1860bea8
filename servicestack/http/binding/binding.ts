/** What becomes of a request that is bound to its operation. */

import type { WireObject } from '#servicestack/model/wire-value.ts'
import { type Refusal, serializationRefusal } from '../answering/refusal.ts'
import type { FormFault } from './form-fault.ts'
import type { Overlaid } from './overlay.ts'

/**
 * The request DTO, the refusal that says what could not be bound, or the bare text of a fault that no error answer can
 * tell.
 */
export type Binding =
  | { readonly kind: 'bound'; readonly dto: WireObject }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly text: string }

/** Returns the DTO that values were laid over, or the 400 that lists those which did not fit. */
export function overlaid({ dto, errors }: Overlaid, requestName: string): Binding {
  if (errors.length === 0) return { kind: 'bound', dto }
  return { kind: 'refused', refusal: serializationRefusal(`Unable to bind to request '${requestName}'`, errors) }
}

/** What is said of a form that the web server cannot read: docs/discoveries/forms.md */
export function faulty({ code, message, isBare }: FormFault): Binding {
  if (isBare) return { kind: 'failed', text: `${code}: ${message}` }
  const refusal = { status: 500, reason: 'Internal Server Error', errorCode: code, message, errors: [] }
  return { kind: 'refused', refusal }
}
