/** Reads the facts of an extension, each of the type that it must have. */

import { type Fact, facts as factKinds } from '#servicestack/model/fact.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { OpenApiError } from './openapi-error.ts'
import { Place } from './place.ts'

/** Facts by name, and where in the document they stand. */
export class FactReader {
  readonly #facts: ReadonlyMap<string, unknown>
  readonly #pointer: string

  constructor(facts: ReadonlyMap<string, unknown>, pointer: string) {
    this.#facts = facts
    this.#pointer = pointer
  }

  place(name: string): Place {
    return new Place(this.#facts.get(name), `${this.#pointer}/${name}`)
  }

  /** The fact under its own name, or nothing when there is none. */
  text<Name extends string>(name: Name): { readonly [key in Name]?: string } {
    const text = this.place(name).optionalText()
    return text === undefined ? {} : named(name, text)
  }

  texts<Name extends string>(name: Name): { readonly [key in Name]?: readonly string[] } {
    const place = this.place(name)
    return place.isAbsent() ? {} : named(name, place.texts())
  }

  number<Name extends string>(name: Name): { readonly [key in Name]?: number } {
    const { value } = this.place(name)
    return typeof value === 'number' ? named(name, value) : {}
  }

  flag<Name extends string>(name: Name): { readonly [key in Name]?: true } {
    return this.place(name).value === true ? named(name, true as const) : {}
  }

  type<Name extends string>(name: Name): { readonly [key in Name]?: TypeReference } {
    const place = this.place(name)
    return place.isAbsent() ? {} : named(name, typeAt(place))
  }

  types<Name extends string>(name: Name): { readonly [key in Name]?: readonly TypeReference[] } {
    const place = this.place(name)
    return place.isAbsent() ? {} : named(name, place.items().map(typeAt))
  }

  unknown(): { readonly unknown?: readonly Fact[] } {
    const place = this.place('unknown')
    if (place.isAbsent()) return {}
    const told = new Set(place.texts())
    return { unknown: factKinds.filter((kind) => told.has(kind)) }
  }
}

/** Returns the type that is spelled at a place, as C# spells it. */
export function typeAt(place: Place): TypeReference {
  const type = readTypeText(place.text())
  if (type !== undefined) return type
  const why = `${JSON.stringify(place.value)} is no type as C# spells it.`
  throw new OpenApiError('unknown-schema', place.pointer, why, 'Write one like Dictionary<string,List<int?>>.')
}

function named<Name extends string, Value>(name: Name, value: Value): { readonly [key in Name]?: Value } {
  // a computed key widens to string, and this is the one key that was asked for
  return { [name]: value } as { readonly [key in Name]?: Value }
}
