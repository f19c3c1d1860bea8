/** Writes the list of all operations that `/api` answers: what each returns and where it is called. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { cSharpType } from './c-sharp-type.ts'
import type { Publication } from './publication.ts'
import { writeKeys } from './write-keys.ts'

/** Returns the JSON text: operations by their tags, in alphabetical order. Evidence: docs/discoveries/api-index.md */
export function writeApiIndex(publication: Publication, baseUrl: string): string {
  const byTag = new Map<string, WireObject[]>()
  for (const operation of [...publication.operations].sort(byName)) {
    for (const tag of operation.tags?.length ? operation.tags : [untagged]) {
      const listed = byTag.get(tag) ?? []
      byTag.set(tag, listed)
      listed.push(entry(operation, publication, baseUrl))
    }
  }
  const usesTags = [...byTag.keys()].some((tag) => !framework.has(tag))
  const named = [...byTag].map(([tag, listed]) => [usesTags && tag === untagged ? 'apis' : tag, listed])
  return JSON.stringify(Object.fromEntries(named))
}

const untagged = 'other'
const framework: ReadonlySet<string> = new Set(['auth', 'admin', untagged])

function byName({ name: one }: Operation, { name: other }: Operation): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1
}

function entry({ name, response, notes }: Operation, publication: Publication, baseUrl: string): WireObject {
  const returns = response && cSharpType(response, publication)
  const links = { api: `${baseUrl}/api/${name}`, ui: `${baseUrl}/ui/${name}` }
  const known = { name, ...(returns && { returns }), ...(notes && { notes }) }
  // its keys are entries of a dictionary, which keep their names
  const place = publication.jsonNames === 'camelCase' ? 'links' : 'Links'
  return { ...writeKeys(known, publication.jsonNames), [place]: links }
}
