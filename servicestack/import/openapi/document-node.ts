/** A value somewhere in an OpenAPI document, which knows its JSON pointer and where its references lead. */

import { pointerTo } from '#servicestack/model/pointer-to.ts'
import { ImportError, type ImportErrorCode } from '../import-error.ts'

/** Walks into a document of unknown shape; what is absent has no members, no items and no text. */
export class DocumentNode {
  readonly value: unknown
  private readonly root: unknown
  private readonly above: DocumentNode | undefined
  private readonly name: string | number
  private known: string | undefined

  constructor(value: unknown, above?: DocumentNode, name: string | number = '') {
    this.value = value
    this.root = above === undefined ? value : above.root
    this.above = above
    this.name = name
  }

  /** Only few places are ever asked for theirs. */
  get pointer(): string {
    this.known ??= this.above === undefined ? '' : pointerTo(this.above.pointer, this.name)
    return this.known
  }

  /** The member of this name, which may be absent. */
  member(name: string): DocumentNode {
    const value = isObject(this.value) && Object.hasOwn(this.value, name) ? this.value[name] : undefined
    return new DocumentNode(value ?? undefined, this, name)
  }

  isAbsent(): boolean {
    return this.value === undefined
  }

  isObject(): boolean {
    return isObject(this.value)
  }

  isTrue(): boolean {
    return this.value === true
  }

  members(): readonly (readonly [string, DocumentNode])[] {
    if (this.isAbsent()) return []
    if (!isObject(this.value)) throw this.refuse('not-openapi', 'an object was expected there.')
    return Object.keys(this.value).map((name) => [name, this.member(name)] as const)
  }

  items(): readonly DocumentNode[] {
    if (this.isAbsent()) return []
    if (!Array.isArray(this.value)) throw this.refuse('not-openapi', 'a list was expected there.')
    return Array.from(this.value, (item: unknown, index) => new DocumentNode(item, this, index))
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.refuse('not-openapi', 'a text was expected there.')
    return this.value
  }

  /** The text, or undefined for anything else: people also write numbers where a description belongs. */
  optionalText(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined
  }

  optionalNumber(): number | undefined {
    return typeof this.value === 'number' ? this.value : undefined
  }

  /** The texts of a list, whose other items are left out. */
  texts(): readonly string[] {
    return this.items().flatMap((item) => item.optionalText() ?? [])
  }

  /** What a `$ref` leads to, through as many references as there are; what is none leads to itself. */
  resolved(): DocumentNode {
    const passed = new Set<string>()
    let node: DocumentNode = this
    for (let reference = referenceOf(node); reference !== undefined; reference = referenceOf(node)) {
      if (passed.has(reference)) {
        throw this.refuse('dangling-reference', `the reference ${JSON.stringify(reference)} leads back to itself.`)
      }
      passed.add(reference)
      node = this.follow(reference)
    }
    return node
  }

  /** Another value that stands at this place. */
  with(value: unknown): DocumentNode {
    return this.above === undefined ? new DocumentNode(value) : new DocumentNode(value, this.above, this.name)
  }

  /** An error at this place. */
  refuse(
    code: ImportErrorCode,
    why: string,
    whatToDo = 'Mend the document, or import the server itself.',
  ): ImportError {
    const place = { line: 1, column: 1, excerpt: '', pointer: this.pointer || 'its root' }
    return new ImportError(code, place, why, whatToDo)
  }

  private follow(reference: string): DocumentNode {
    const shown = JSON.stringify(reference)
    if (!reference.startsWith('#')) {
      const why = `the reference ${shown} leads into another document, and the importer fetches none.`
      throw this.refuse(
        'external-reference',
        why,
        'Bundle the documents into one first, for example with `redocly bundle`.',
      )
    }
    if (reference !== '#' && !reference.startsWith('#/')) {
      const why = `the reference ${shown} names an anchor, and the importer follows JSON pointers only.`
      throw this.refuse('dangling-reference', why, 'Write it as one, such as #/components/schemas/Pet.')
    }
    const names = reference.slice(1).split('/').slice(1).map(nameOf)
    const found = names.reduce((node, name) => node.step(name), new DocumentNode(this.root))
    if (!found.isAbsent()) return found
    throw this.refuse('dangling-reference', `the reference ${shown} leads nowhere.`)
  }

  private step(name: string): DocumentNode {
    if (!Array.isArray(this.value)) return this.member(name)
    const item: unknown = /^\d+$/.test(name) ? this.value[Number(name)] : undefined
    return new DocumentNode(item, this, name)
  }
}

function referenceOf(node: DocumentNode): string | undefined {
  return node.member('$ref').optionalText()
}

/** RFC 6901, section 6: a pointer in a fragment is percent-encoded; a stray `%` stands for itself. */
function nameOf(name: string): string {
  const decoded = /%(?![0-9A-Fa-f]{2})/.test(name) ? name : decodeURI(name)
  return decoded.replaceAll('~1', '/').replaceAll('~0', '~')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
