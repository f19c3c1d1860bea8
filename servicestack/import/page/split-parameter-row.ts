/** Splits the row of a member into its cells: name, place, type, Yes or No, description. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ParameterRow } from './page.ts'
import { readPrintedType } from './read-printed-type.ts'

/** What a page says elsewhere: the names of its types, and those of the members in its sample, in small letters. */
export interface KnownNames {
  readonly types: ReadonlySet<string>
  readonly members: ReadonlySet<string>
}

/** A row, and its last cell as it stands. */
export interface SplitRow {
  readonly row: Omit<ParameterRow, 'description'>
  readonly description: string
}

/** Returns the cells, or undefined when a line is no row; glued cells are told apart by the words that pages use. */
export function splitParameterRow(line: string, known: KnownNames): SplitRow | undefined {
  if (line.includes('\t')) return splitCells(line)
  const spaced = splitSpaced(line)
  if (spaced !== undefined) return spaced
  let best: { readonly split: SplitRow; readonly score: number } | undefined
  for (const split of gluedSplits(line.trim())) {
    const score = scoreOf(split.row, known)
    if (best === undefined || score > best.score) best = { split, score }
  }
  return best?.split
}

function splitCells(line: string): SplitRow | undefined {
  const [name = '', place = '', type = '', required = '', ...description] = line.split('\t').map((cell) => cell.trim())
  if (!/^(?:yes|no)$/i.test(required)) return undefined
  return { row: { name, place, type, isRequired: /^yes$/i.test(required) }, description: description.join(' ') }
}

/** Some editors make blanks of tabs. */
function splitSpaced(line: string): SplitRow | undefined {
  const [, name, place, type, required, description = ''] = spacedRow.exec(line.trim()) ?? []
  if (name === undefined || place === undefined || type === undefined || required === undefined) return undefined
  return { row: { name, place, type, isRequired: required === 'Yes' }, description }
}

const spacedRow = /^([\p{L}\p{N}_]+) +(path|query|body|form|header|model) +(\S.{0,500}?) +(Yes|No)(?: +(.*))?$/u

/** Every way to split: names may hold the words for places, and types and descriptions those for yes and no. */
function gluedSplits(text: string): readonly SplitRow[] {
  return [...text.matchAll(/(?<=^[\p{L}\p{N}_]{1,200})(?:path|query|body|form|header|model)/gu)].flatMap((place) => {
    const rest = text.slice(place.index + place[0].length)
    return [...rest.matchAll(/(?<=[\p{L}\p{N}_>\]?])(?:Yes|No)/gu)].slice(0, 20).flatMap((required) => {
      const type = rest.slice(0, required.index)
      const row = { name: text.slice(0, place.index), place: place[0], type, isRequired: required[0] === 'Yes' }
      const description = rest.slice(required.index + required[0].length)
      return /^[\p{L}\p{N}_.<>[\]?, `-]+$/u.test(type) ? [{ row, description }] : []
    })
  })
}

function scoreOf({ name, type }: SplitRow['row'], known: KnownNames): number {
  const isSampled = known.members.has(name.replaceAll('_', '').toLowerCase())
  const reference = readPrintedType(type)
  if (reference === undefined) return -1
  return (isKnown(reference, known) ? 4 : 0) + (isSampled ? 2 : 0)
}

function isKnown(type: TypeReference, known: KnownNames): boolean {
  switch (type.kind) {
    case 'scalar':
      return true
    case 'list':
      return isKnown(type.items, known)
    case 'dictionary':
      return isKnown(type.values, known)
    case 'named':
      return known.types.has(type.name) || ['Stream', 'KeyValuePair', 'Tuple', 'ResponseStatus'].includes(type.name)
  }
}
