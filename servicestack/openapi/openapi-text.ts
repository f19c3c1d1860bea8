/** Turns OpenAPI documents into YAML text and back. */

import { Document, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { OpenApiDocument } from './openapi-document.ts'
import { OpenApiError } from './openapi-error.ts'

const heading = '# Written by `npm run generate` from what the server publishes (dtos/). Review it; do not edit it.\n'

/** Returns the YAML text of a document: nothing abbreviated, and one line a value whatever its length. */
export function stringifyOpenApi(document: OpenApiDocument): string {
  const yaml = new Document(document, { aliasDuplicateObjects: false, compat: 'yaml-1.1' })
  visit(yaml, {
    // `type: [ string, "null" ]` reads better on one line
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === 'type' && isSeq(pair.value)) pair.value.flow = true
    },
  })
  return heading + yaml.toString({ lineWidth: 0 })
}

/** Returns the document in a YAML (or JSON) text, or throws an `OpenApiError` that names the line. */
export function parseOpenApi(text: string): unknown {
  const document = parseDocument(text)
  const [problem] = document.errors
  if (problem === undefined) return document.toJS()
  const line = problem.linePos?.[0].line ?? 1
  const whatToDo = `Mend line ${line}, or run \`npm run generate\` to write the document anew.`
  throw new OpenApiError('broken-yaml', '', `it is no YAML: ${problem.message}`, whatToDo, { cause: problem })
}
