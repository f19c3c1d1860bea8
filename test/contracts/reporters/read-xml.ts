/** A small XML reader for tests: it reads elements, attributes and text, and throws at whatever is not well-formed. */

/** An element; `text` is its own character data, unescaped. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

interface Open {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const token = /<\?xml[^<>]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y

/** Reads a document with one root. */
export function readXml(text: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const start = token.lastIndex
    const match = token.exec(text)
    if (match === null) throw new Error(`Not well-formed at ${start}: ${text.slice(start, start + 40)}`)
    read(match, open)
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('Not one root.')
  const [only] = root.children
  if (only === undefined) throw new Error('No root.')
  return only
}

function read([, closing, opening, attributes = '', isEmpty, data]: RegExpExecArray, open: Open[]): void {
  const current = open.at(-1)
  if (current === undefined) throw new Error('Text after the root.')
  if (data !== undefined) current.text += unescapeXml(data)
  if (opening !== undefined) {
    const element = { name: opening, attributes: readAttributes(attributes), children: [], text: '' }
    current.children.push(element)
    if (isEmpty !== '/') open.push(element)
  }
  if (closing !== undefined && open.pop()?.name !== closing) throw new Error(`</${closing}> closes another element.`)
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)="([^"<]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescapeXml(value)] as const,
  )
  const attributes = Object.fromEntries(found)
  if (Object.keys(attributes).length !== found.length) throw new Error(`An attribute stands twice:${text}`)
  return attributes
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)) throw new Error('No XML character.')
  return text.replace(/&(?:#(\d+);|(\w+);|)/g, (_, number?: string, name?: string) => {
    const character = number === undefined ? entities[name ?? ''] : String.fromCodePoint(Number(number))
    if (character === undefined) throw new Error(`No entity: &${name}`)
    return character
  })
}
