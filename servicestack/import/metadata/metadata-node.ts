/** A value somewhere in metadata JSON, whose keys come in the server's own casing. */

import { pointerTo } from '#servicestack/model/pointer-to.ts'
import { ImportError } from '../import-error.ts'

/** Walks into parsed JSON; an absent value has no members, no items and no text. */
export class MetadataNode {
  readonly value: unknown
  readonly pointer: string

  constructor(value: unknown, pointer = '') {
    this.value = value
    this.pointer = pointer
  }

  /** The member of this camelCase name, whether the server spells it so or in PascalCase. */
  member(name: string): MetadataNode {
    const pascal = name.charAt(0).toUpperCase() + name.slice(1)
    const found = [name, pascal].find((spelling) => isObject(this.value) && Object.hasOwn(this.value, spelling))
    const value = found !== undefined && isObject(this.value) ? this.value[found] : undefined
    return new MetadataNode(value ?? undefined, pointerTo(this.pointer, found ?? name))
  }

  isAbsent(): boolean {
    return this.value === undefined || this.value === null
  }

  isTrue(): boolean {
    return this.value === true
  }

  isObject(): boolean {
    return isObject(this.value)
  }

  items(): readonly MetadataNode[] {
    if (this.isAbsent()) return []
    if (!Array.isArray(this.value)) throw this.refuse('a list')
    return this.value.map((item: unknown, index) => new MetadataNode(item, pointerTo(this.pointer, index)))
  }

  /** The texts of a list, whose other items are left out. */
  texts(): readonly string[] {
    return this.items().flatMap((item) => item.optionalText() ?? [])
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.refuse('a text')
    return this.value
  }

  /** Undefined when absent. */
  optionalText(): string | undefined {
    return this.isAbsent() ? undefined : this.text()
  }

  /** Undefined for what is no number. */
  optionalNumber(): number | undefined {
    return typeof this.value === 'number' ? this.value : undefined
  }

  /** Another value that stands at this place. */
  with(value: unknown): MetadataNode {
    return new MetadataNode(value, this.pointer)
  }

  private refuse(expected: string): ImportError {
    const place = { line: 1, column: 1, excerpt: '', pointer: this.pointer || 'its root' }
    const whatToDo = 'Fetch /types/metadata.json from the server again, and save it unedited.'
    return new ImportError('not-metadata', place, `${expected} was expected there.`, whatToDo)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
