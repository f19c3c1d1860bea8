/** Says what .NET says of a start tag that it cannot read. */

import { placeBehind } from './place-behind.ts'
import { atPlaceOf } from './reading-faults.ts'

/** Where a tag stands: the open elements, the innermost last, and the start tags of them. */
export interface Surroundings {
  readonly open: readonly string[]
  readonly startTags: string
}

const nameForm = /^[\p{L}_][\p{L}\p{N}_.\u00b7-]*/u
const blanks = /^[ \t\r\n]*/

/** Returns the message for a tag that begins with the text; one without a fault of its own names unknown prefixes. */
export function startTagFault(text: string, { open, startTags }: Surroundings): string {
  const behind = (message: string, length: number) => atPlaceOf(placeBehind(startTags + text.slice(0, length)), message)
  const scan = scanTag(text)
  const names = scan.name === '' ? open : [...open, scan.name]
  if (scan.at >= text.length) return behind(notClosed(names), text.length)
  return behind(scan.message ?? ofAttributes(scan), scan.at)
}

/** Says which elements are open at the end of the text. */
export function notClosed(open: readonly string[]): string {
  return `Unexpected end of file. Following elements are not closed: ${open.toReversed().join(', ')}.`
}

/** Says that no name begins with a character. */
export function noName(text: string): string {
  const character = String.fromCodePoint(text.codePointAt(0) ?? 0)
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return `Name cannot begin with the '${character}' character, hexadecimal value 0x${code}.`
}

/** Says that another token should be there. */
export function expected(token: string, text: string): string {
  return `The token '${token}' was expected but found '${text}'.`
}

/** How far a tag could be read, and why not further. */
interface Scan {
  readonly name: string
  readonly attributes: readonly string[]
  readonly at: number
  readonly message?: string
}

function scanTag(text: string): Scan {
  const name = qualifiedName(text.slice(1))
  const attributes: string[] = []
  let at = 1 + name.length
  const rest = () => text.slice(at)
  if (name === '' || rest().startsWith(':')) {
    return { name, attributes, at, message: noName(text.slice(at)) }
  }
  while (at < text.length) {
    const start = at + (blanks.exec(rest())?.[0].length ?? 0)
    const next = text.charAt(start)
    if (next === '>' || next === '/') return scanEnd(text, start, { name, attributes, at: start })
    const attribute = scanAttribute(text, start)
    at = attribute.at
    if (attribute.message !== undefined || at >= text.length) return { ...attribute, name, attributes }
    attributes.push(attribute.name)
  }
  return { name, attributes, at }
}

function scanEnd(text: string, at: number, scan: Scan): Scan {
  const next = text.charAt(at + 1)
  if (text.charAt(at) === '>' || next === '>') return scan
  return { ...scan, at: at + 1, message: expected('>', next) }
}

function scanAttribute(text: string, start: number): Scan {
  const name = qualifiedName(text.slice(start))
  const failed = (at: number, message: string): Scan => ({ name, attributes: [], at, message })
  if (name === '') return failed(start, noName(text.slice(start)))
  let at = start + name.length
  at += blanks.exec(text.slice(at))?.[0].length ?? 0
  if (text.charAt(at) !== '=') return failed(at, expected('=', text.charAt(at)))
  at += 1 + (blanks.exec(text.slice(at + 1))?.[0].length ?? 0)
  const quote = text.charAt(at)
  if (quote !== '"' && quote !== "'") return failed(at, expected('"', quote))
  const end = at + 1 + text.slice(at + 1).search(quote === '"' ? /["<]/ : /['<]/)
  if (end === at) return { name, attributes: [], at: text.length }
  return text.charAt(end) === '<' ? failed(end, expected(quote, '<')) : { name, attributes: [], at: end + 1 }
}

/** Returns the name at the start of a text, with its prefix. */
export function qualifiedName(text: string): string {
  const prefix = nameForm.exec(text)?.[0] ?? ''
  const local = text.charAt(prefix.length) === ':' ? (nameForm.exec(text.slice(prefix.length + 1))?.[0] ?? '') : ''
  return local === '' ? prefix : `${prefix}:${local}`
}

const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

function ofAttributes({ name, attributes }: Scan): string {
  const twice = attributes.find((attribute, index) => attributes.indexOf(attribute) < index)
  if (twice === undefined) return `The prefix '${unknownPrefix(name, attributes)}' is not defined.`
  const shown = twice === 'xmlns' ? 'xmlns:' : twice
  const namespace = shown.startsWith('xmlns:') ? xmlnsNamespace : ''
  return `Duplicate attribute found. Both '${shown}' and '${shown}' are from the namespace '${namespace}'.`
}

/** The element's own prefix comes last: by then its attributes have been looked at. */
function unknownPrefix(name: string, attributes: readonly string[]): string {
  const prefixes = [name, ...attributes.filter((attribute) => !attribute.startsWith('xmlns'))].map(prefixOf)
  const declared = new Set(attributes.filter((attribute) => attribute.startsWith('xmlns:')).map((one) => one.slice(6)))
  return prefixes.find((prefix) => prefix !== '' && prefix !== 'xml' && !declared.has(prefix)) ?? ''
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : ''
}
