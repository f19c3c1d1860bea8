/** Reads the values of an HTML form. */

import { mediaType } from './format.ts'
import { readQuery, type Target } from './target.ts'
import { bodyText, contentType, type WireRequest } from './wire-request.ts'

/** Returns the decoded values of a URL-encoded form in order; none for any other body. */
export function formValues(request: WireRequest): Target['values'] {
  const isForm = mediaType(contentType(request) ?? '') === 'application/x-www-form-urlencoded'
  return isForm ? readQuery(bodyText(request)) : []
}
