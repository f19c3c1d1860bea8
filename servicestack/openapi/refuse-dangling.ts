/** Refuses a document whose references lead nowhere: OpenAPI 3.1, section 4.8.23. */

import { OpenApiError } from './openapi-error.ts'
import type { Place } from './place.ts'

/** Throws an `OpenApiError` at the first reference to something that the document does not hold. */
export function refuseDangling(root: Place): void {
  const lost = referencesIn(root).find((reference) => follow(root, reference.text()).isAbsent())
  if (lost === undefined) return
  const whatToDo = 'Mend the reference, add what it names, or run `understudy generate` to write the document anew.'
  throw new OpenApiError('dangling-reference', lost.pointer, `${lost.text()} is not in the document.`, whatToDo)
}

/** Here every member is named by the API, so that one called `$ref` or `example` is what any other is. */
const holdsNames: ReadonlySet<string> = new Set(['properties', 'schemas', 'headers'])

/** References into the document itself; what examples and extensions hold are plain values. */
function referencesIn(place: Place): readonly Place[] {
  if (Array.isArray(place.value)) return place.items().flatMap(referencesIn)
  if (!place.isObject()) return []
  return place.members().flatMap(([name, member]) => {
    if (name === '$ref') return isLocal(member.value) ? [member] : []
    if (name === 'example' || name.startsWith('x-')) return []
    if (!holdsNames.has(name) || !member.isObject()) return referencesIn(member)
    return member.members().flatMap(([, named]) => referencesIn(named))
  })
}

function isLocal(reference: unknown): boolean {
  return typeof reference === 'string' && reference.startsWith('#/')
}

/** The reverse of `jsonPointer`, from the root of the document. */
function follow(root: Place, reference: string): Place {
  const names = reference.split('/').slice(1)
  return names
    .map((name) => decoded(name).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((place, name) => (Array.isArray(place.value) ? place.item(Number(name)) : place.member(name)), root)
}

/** A reference is a URI, whose braces and blanks may be percent-encoded. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch (error) {
    // what is no URI names what it spells
    if (error instanceof URIError) return name
    throw error
  }
}
