/** Lays compact JSV out in lines, the way ServiceStack's metadata pages and `Dump()` show it. */

/** Levels after which lines go no further to the right; 51 objects in lists, the deepest that is written, are 102. */
const deepestIndent = 128
const tabs = '\t'.repeat(deepestIndent)

/**
 * Returns the text with a line for each member and item, tabs before it, and `key: value`. It looks at characters only,
 * as the real one does: brackets inside quotes are laid out too, and no reader takes the result for JSV again. Evidence:
 * the vectors `dump` and `format`.
 * @example format('{a:b,c:[d]}') // '{\n\ta: b,\n\tc: \n\t[\n\t\td\n\t]\n}'
 */
export function format(jsvText: string): string {
  const page = new Page(jsvText)
  for (let offset = 0; offset < jsvText.length; offset = page.layOut(offset)) {}
  return page.end()
}

/** The lines so far, and what the characters to come depend on. */
class Page {
  readonly #text: string
  /** What is laid out: settled text, and the pieces behind it. */
  #settled = ''
  #pieces: string[] = []
  /** Where the text begins that is not laid out yet. */
  #start = 0
  #depth = 0
  #isQuoted = false
  /** True until the first colon of a member. */
  #isName = true

  constructor(text: string) {
    this.#text = text
  }

  /** Lays out the character at an offset, and returns the offset of the next one. */
  layOut(offset: number): number {
    switch (this.#text[offset]) {
      case '{':
      case '[':
        return this.#open(offset)
      case '}':
      case ']':
        return this.#close(offset)
      case '"':
        this.#isQuoted = !this.#isQuoted
        return offset + 1
      case ',':
        return this.#isQuoted ? offset + 1 : this.#nextItem(offset)
      case ':':
        return this.#isName ? this.#endName(offset) : offset + 1
      default:
        return offset + 1
    }
  }

  end(): string {
    this.#copy(this.#text.length)
    return this.#settled + this.#pieces.join('')
  }

  #open(offset: number): number {
    const isValue = this.#text[offset - 1] === ':'
    if (isValue && isClosing(this.#text[offset + 1])) return offset + 2
    if (isValue) this.#breakLine(offset, this.#depth)
    this.#breakLine(offset + 1, ++this.#depth)
    this.#isName = true
    return offset + 1
  }

  #close(offset: number): number {
    this.#breakLine(offset, --this.#depth)
    this.#isName = true
    return offset + 1
  }

  #nextItem(offset: number): number {
    this.#breakLine(offset + 1, this.#depth)
    this.#isName = true
    return offset + 1
  }

  #endName(offset: number): number {
    this.#copy(offset + 1)
    this.#pieces.push(' ')
    this.#isName = false
    return offset + 1
  }

  /** Copies up to an offset and begins a line; closers without an opener lead to the left of the margin. */
  #breakLine(end: number, depth: number): void {
    this.#copy(end)
    this.#pieces.push('\n', tabs.slice(0, Math.max(depth, 0)))
  }

  /** Copies up to an offset; pieces are settled by the thousand, because millions of them would not fit in memory. */
  #copy(end: number): void {
    this.#pieces.push(this.#text.slice(this.#start, end))
    this.#start = end
    if (this.#pieces.length < 4096) return
    this.#settled += this.#pieces.join('')
    this.#pieces = []
  }
}

function isClosing(character: string | undefined): boolean {
  return character === '}' || character === ']'
}
