/** Reads the text of an OpenAPI document, JSON or YAML. */

import { parseOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { parseJson } from '../metadata/parse-json.ts'

/** Returns the document, or throws an error that says where it is broken; JSON is not blamed for being no YAML. */
export function readDocument(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '')
  return /^\s*\{\s*["}]/.test(bare) ? parseJson(bare, 'the document') : parseOpenApi(bare)
}
