/** Looks at the members of a steering call's body, one by one. */

import { isObject } from '#mocks/world/is-object.ts'
import { refuseMember } from './refuse-member.ts'

/** The members of a body; one that is not as asked, or that nobody asks for, is refused with a sentence. */
export class Members {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(values: Readonly<Record<string, unknown>>, known: readonly string[]) {
    this.#values = values
    const unknown = this.names().find((name) => !known.includes(name))
    if (unknown === undefined) return
    const list = known.length === 0 ? 'It takes none' : `It takes ${known.join(', ')}`
    throw refuseMember(unknown, `is not known. ${list}`)
  }

  names(): readonly string[] {
    return Object.keys(this.#values)
  }

  /** A text that is not empty. */
  text(name: string): string {
    const value = this.optionalText(name)
    if (value === undefined) throw refuseMember(name, 'is missing. Write a text')
    return value
  }

  optionalText(name: string): string | undefined {
    const value = this.#values[name]
    if (value === undefined || (typeof value === 'string' && value !== '')) return value
    throw refuseMember(name, `is ${shown(value)}. Write a text that is not empty`)
  }

  optionalTexts(name: string): readonly string[] | undefined {
    const value = this.#values[name]
    if (value === undefined) return undefined
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
    throw refuseMember(name, `is ${shown(value)}. Write a list of texts`)
  }

  /** A number that may be counted with, not below the least. */
  optionalWholeNumber(name: string, least: number): number | undefined {
    const value = this.#values[name]
    if (value === undefined) return undefined
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value
    throw refuseMember(name, `is ${shown(value)}. Write a whole number from ${least}`)
  }

  optionalObject(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.#values[name]
    if (value === undefined || isObject(value)) return value
    throw refuseMember(name, `is ${shown(value)}. Write an object`)
  }

  /** Whatever it is. */
  value(name: string): unknown {
    return this.#values[name]
  }
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 40)
}
