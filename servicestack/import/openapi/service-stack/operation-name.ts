/** Finds the request DTO behind an operationId as ServiceStack makes it: `DockVesselVesselKeydock_Post`. */

import type { ListedOperation } from '../list-operations.ts'

/** What ServiceStack appends for a verb; others have no word. */
const words: ReadonlyMap<string, string> = new Map([
  ['GET', '_Get'],
  ['POST', '_Post'],
  ['PUT', '_Create'],
  ['DELETE', '_Delete'],
  ['PATCH', '_Update'],
])

/**
 * Returns the name of the operation, or undefined when the operationId is not of this form. It ends in the letters of
 * all path segments but the first, and in a word for the verb; what is before them must be a definition, and where the
 * path has letters that ServiceStack leaves out, the longest definition that it begins with.
 */
export function operationName(
  { node, path, verb, body }: ListedOperation,
  isDefinition: (name: string) => boolean,
): string | undefined {
  const operationId = node.member('operationId').optionalText() ?? ''
  const told = body?.schema.member('$ref').optionalText()?.replace('#/definitions/', '')
  if (told !== undefined && isDefinition(told) && operationId.startsWith(told)) return told
  const word = words.get(verb) ?? ''
  if (!operationId.endsWith(word)) return undefined
  const whole = operationId.slice(0, operationId.length - word.length)
  const tail = path.split('/').filter(Boolean).slice(1).join('').replace(/[{}*]/g, '')
  const stripped = whole.endsWith(tail) ? whole.slice(0, whole.length - tail.length) : whole
  if (isDefinition(stripped)) return stripped
  for (let length = whole.length; length > 0; length -= 1) {
    if (isDefinition(whole.slice(0, length))) return whole.slice(0, length)
  }
  return undefined
}
