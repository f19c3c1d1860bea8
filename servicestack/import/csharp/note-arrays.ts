/** Notes the arrays of a file, for what stands behind the brackets of an array is not printed. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { ImportNote } from '../import-note.ts'
import { holdsArray } from './holds-array.ts'

/** Adds one note that names the members whose arrays may hold arrays. */
export function noteArrays(types: readonly DataType[], notes: ImportNote[]): void {
  const places = types.flatMap((type) => {
    const members = type.kind === 'enum' ? [] : type.members.filter((member) => holdsArray(member.type))
    return members.map(({ name, property = name }) => `${type.name}.${property}`)
  })
  if (places.length === 0) return
  const named =
    places.length > most ? `${places.slice(0, most).join(', ')} and ${places.length - most} more` : places.join(', ')
  const message = `Nothing is printed behind the brackets of an array, T[] for T[][], so that these may be arrays of arrays: ${named}.`
  notes.push({ code: 'array-depth-unknown', message })
}

/** As many as a note can name. */
const most = 10
