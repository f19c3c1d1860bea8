/** Reads the values of an HTML form. */

import type { Target } from '../target.ts'
import type { WireRequest } from '../wire-request.ts'
import { readForm } from './form.ts'

/** Returns the decoded values of a form in order; none for any other body, nor for a form that cannot be read. */
export function formValues(request: WireRequest): Target['values'] {
  const form = readForm(request)
  return form !== undefined && 'values' in form ? form.values : []
}
