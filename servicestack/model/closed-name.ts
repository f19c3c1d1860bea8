/** Names a closed generic class. */

import type { TypeReference } from './type-reference.ts'
import { writeTypeText } from './write-type-text.ts'

/** Returns the name as ServiceStack's own OpenAPI plugin spells it: `SearchResult_Visit_VisitSum_`. */
export function closedName(type: TypeReference): string {
  return writeTypeText(type).replaceAll('[]', 'Array').replaceAll('?', 'OrNull').replace(/[<>,]/g, '_')
}
