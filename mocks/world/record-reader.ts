/** Reads plain values that may come from a stranger, and knows the place where they are not what they should be. */

import { clockLimits } from './clock-limits.ts'
import { isObject } from './is-object.ts'
import { WorldError } from './world-error.ts'

/** Deeper than any world nests, and shallow enough to walk. */
const deepest = 200

/** One value of a record and its place in it. */
export class RecordReader {
  readonly #value: unknown
  readonly #name: string | number
  readonly #parent: RecordReader | undefined

  constructor(value: unknown, name: string | number = '', parent?: RecordReader) {
    this.#value = value
    this.#name = name
    this.#parent = parent
  }

  /** The member of this name, whatever it is; that this is an object is seen to. */
  member(name: string): RecordReader {
    const value = this.#value
    if (!isObject(value)) throw this.refusal('is not an object')
    return new RecordReader(Object.hasOwn(value, name) ? value[name] : undefined, name, this)
  }

  items(): readonly RecordReader[] {
    if (!Array.isArray(this.#value)) throw this.refusal('is not a list')
    return this.#value.map((item, index) => new RecordReader(item, index, this))
  }

  text(): string {
    if (typeof this.#value === 'string') return this.#value
    throw this.refusal('is not a text')
  }

  number(): number {
    if (typeof this.#value === 'number' && Number.isFinite(this.#value)) return this.#value
    throw this.refusal('is not a number')
  }

  /** A whole number from 0. */
  count(): number {
    const value = this.number()
    if (Number.isSafeInteger(value) && value >= 0) return value
    throw this.refusal('is not a whole number from 0')
  }

  /** Milliseconds since 1970 that a date can hold. */
  moment(): number {
    const value = this.number()
    if (Math.abs(value) <= clockLimits.lastMoment) return value
    throw this.refusal('is no moment that a date can hold')
  }

  /** Any plain value that nests no deeper than one can walk. */
  plain(): unknown {
    if (this.#value === undefined) throw this.refusal('is missing')
    if (isShallow(this.#value, deepest)) return this.#value
    throw this.refusal(`nests deeper than ${deepest} levels`)
  }

  /** What to throw because of this value: `why` follows its name. */
  refusal(why: string): WorldError {
    const place = this.#place()
    const what = place === '' ? 'it' : place
    return new WorldError('damaged', `The record of the world is damaged: ${what} ${why}. Write it down anew.`)
  }

  #place(): string {
    const parent = this.#parent === undefined ? '' : this.#parent.#place()
    if (typeof this.#name === 'number') return `${parent}[${this.#name}]`
    return parent === '' ? this.#name : `${parent}.${this.#name}`
  }
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1))
}
