/** Gives every class, enum and request of a document a name that C# could spell, each its own. */

import { typeNamed } from '#servicestack/model/read-type-text.ts'

/** The names that are taken. */
export interface TypeNames {
  /** Returns this name, made fit, or with a number when it is taken. */
  take(wanted: string): string
  /** True when nobody has it. */
  isFree(wanted: string): boolean
}

/** Opens a book of names in which none is taken. */
export function openTypeNames(): TypeNames {
  const taken = new Set<string>()
  const lastNumbers = new Map<string, number>()
  return {
    isFree: (wanted) => !taken.has(fitting(wanted)),
    take: (wanted) => {
      const bare = fitting(wanted)
      let name = bare
      for (let number = (lastNumbers.get(bare) ?? 1) + 1; taken.has(name); number += 1) {
        name = `${bare}${number}`
        lastNumbers.set(bare, number)
      }
      taken.add(name)
      return name
    },
  }
}

/** `String` and `Uri` would be .NET's own, and so would a stream or a pair. */
function fitting(wanted: string): string {
  const name = /^[A-Z]\w*$/.test(wanted) ? wanted : pascalCase(wanted)
  const isNet = typeNamed(name, []).kind !== 'named' || ['Stream', 'KeyValuePair', 'Tuple'].includes(name)
  return isNet ? `${name}Type` : name
}

/** Returns the words of a text as one name: `list-pets` is `ListPets`. */
export function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter(Boolean)
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Z]/.test(name) ? name : `Type${name}`
}
