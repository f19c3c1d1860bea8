/** Reads every class that requests and responses reach, and opens generic ones again. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import { generalise } from '../../metadata/generalise.ts'
import { type ClassRead, readClass } from './read-class.ts'
import type { Settling } from './settle-type.ts'

/** Returns the types in document order; `settling` knows the first of them, and learns the others. */
export function readTypes(settling: Settling): readonly DataType[] {
  const read = new Map<string, ClassRead>()
  // a Map hands out what is added while it is walked through
  for (const [key, definition] of settling.met) read.set(key, readClass(definition, settling))
  const forms = new Map<string, ClassRead[]>()
  for (const key of settling.definitions.byKey.keys()) {
    const found = read.get(key)
    if (found === undefined) continue
    const same = forms.get(found.type.name)
    if (same === undefined) forms.set(found.type.name, [found])
    else same.push(found)
  }
  return [...forms.values()].flatMap((same) => reopened(same, settling))
}

function reopened(forms: readonly ClassRead[], { notes }: Settling): readonly ClassType[] {
  const [first] = forms
  if (first === undefined) return []
  const closings = forms.flatMap(({ closing, type: { members } }) =>
    closing === undefined ? [] : [{ closing, members }],
  )
  if (closings.length === 0) return [first.type]
  const { parameters, members } = generalise(closings)
  const message = `${first.type.name} is told in ${closings.length} closed form(s): its type parameters are inferred from them.`
  notes.push({ code: 'generic-reopened', message })
  return [{ ...first.type, parameters, members }]
}
