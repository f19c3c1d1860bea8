/** A value somewhere in a document, which knows its JSON pointer and refuses to be taken for another type. */

import { jsonPointer } from './json-pointer.ts'
import { OpenApiError } from './openapi-error.ts'

const whatToDo = 'Run `understudy generate` to write the document anew, or mend it by hand.'

/** Walks into a document of unknown shape; every step that fails names its place. */
export class Place {
  readonly value: unknown
  readonly pointer: string

  constructor(value: unknown, pointer = '') {
    this.value = value
    this.pointer = pointer
  }

  /** The member of this name, which may be absent. */
  member(name: string): Place {
    const pointer = this.pointer + jsonPointer(name)
    return new Place(isObject(this.value) && Object.hasOwn(this.value, name) ? this.value[name] : undefined, pointer)
  }

  /** The item at this position, which may be absent. */
  item(index: number): Place {
    return this.items()[index] ?? new Place(undefined, `${this.pointer}/${index}`)
  }

  isAbsent(): boolean {
    return this.value === undefined
  }

  isObject(): boolean {
    return isObject(this.value)
  }

  members(): readonly (readonly [string, Place])[] {
    if (!isObject(this.value)) throw this.wrongType('an object')
    return Object.keys(this.value).map((name) => [name, this.member(name)] as const)
  }

  /** Like `members`, and an absent object has none. */
  optionalMembers(): readonly (readonly [string, Place])[] {
    return this.isAbsent() ? [] : this.members()
  }

  items(): readonly Place[] {
    const { value } = this
    if (!Array.isArray(value)) throw this.wrongType('a list')
    return value.map((item: unknown, index) => new Place(item, `${this.pointer}/${index}`))
  }

  /** Like `items`, and an absent list has none. */
  optionalItems(): readonly Place[] {
    return this.isAbsent() ? [] : this.items()
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.wrongType('a text')
    return this.value
  }

  /** Like `text`, and undefined when absent. */
  optionalText(): string | undefined {
    return this.isAbsent() ? undefined : this.text()
  }

  texts(): readonly string[] {
    return this.optionalItems().map((item) => item.text())
  }

  private wrongType(expected: string): OpenApiError {
    if (this.isAbsent()) return new OpenApiError('missing', this.pointer, `${expected} is missing.`, whatToDo)
    return new OpenApiError('wrong-type', this.pointer, `${expected} was expected.`, whatToDo)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
