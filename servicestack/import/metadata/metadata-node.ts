/** A value somewhere in metadata JSON, whose keys come in the server's own casing. */

import { pointerTo } from '#servicestack/model/pointer-to.ts'
import { ImportError } from '../import-error.ts'

/** Walks into parsed JSON; an absent value has no members, no items and no text. */
export class MetadataNode {
  readonly value: unknown
  private readonly parent: MetadataNode | string
  private readonly segment: string | number

  /** A root, or what is below another node. */
  constructor(value: unknown, parent: MetadataNode | string = '', segment: string | number = '') {
    this.value = value
    this.parent = parent
    this.segment = segment
  }

  /** The place as a JSON pointer, which is spelled only when somebody asks: most nodes are right. */
  get pointer(): string {
    return typeof this.parent === 'string' ? this.parent : pointerTo(this.parent.pointer, this.segment)
  }

  /** The member of this camelCase name, whether the server spells it so or in PascalCase. */
  member(name: string): MetadataNode {
    if (!isObject(this.value)) return new MetadataNode(undefined, this, name)
    if (Object.hasOwn(this.value, name)) return new MetadataNode(this.value[name] ?? undefined, this, name)
    const pascal = name.charAt(0).toUpperCase() + name.slice(1)
    if (!Object.hasOwn(this.value, pascal)) return new MetadataNode(undefined, this, name)
    return new MetadataNode(this.value[pascal] ?? undefined, this, pascal)
  }

  /** The member of this name of whatever holds this one; absent beside a root. */
  beside(name: string): MetadataNode {
    return typeof this.parent === 'string' ? new MetadataNode(undefined, this, name) : this.parent.member(name)
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

  /** The items of a list that are not null. */
  items(): readonly MetadataNode[] {
    return this.isAbsent() ? [] : this.places().filter((item) => !item.isAbsent())
  }

  /** The items of a list, null among them. */
  places(): readonly MetadataNode[] {
    if (this.isAbsent()) return []
    if (!Array.isArray(this.value)) throw this.refuse('a list')
    return this.value.map((item: unknown, index) => new MetadataNode(item, this, index))
  }

  /** The objects of a list. */
  objects(): readonly MetadataNode[] {
    return this.items().map((item) => {
      if (!item.isObject()) throw item.refuse('an object')
      return item
    })
  }

  /** The texts of a list. */
  texts(): readonly string[] {
    return this.items().map((item) => item.text())
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

  private refuse(expected: string): ImportError {
    const place = { line: 1, column: 1, excerpt: '', pointer: this.pointer || 'its root', file: 'the metadata' }
    const whatToDo = 'Fetch /types/metadata.json from the server again, and save it unedited.'
    return new ImportError('not-metadata', place, `${expected} was expected, not ${describe(this.value)}.`, whatToDo)
  }
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : JSON.stringify(value).slice(0, 40)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
