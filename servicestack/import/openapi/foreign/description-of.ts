/** Reads how a schema describes itself. */

import type { DocumentNode } from '../document-node.ts'

/** Returns the description under its name; without one that says more than the title and the given name, nothing. */
export function descriptionOf(schema: DocumentNode, name: string): { readonly description?: string } {
  const description = schema.member('description').optionalText()
  const said = ['', name, schema.member('title').value]
  return description === undefined || said.includes(description.trim()) ? {} : { description }
}
