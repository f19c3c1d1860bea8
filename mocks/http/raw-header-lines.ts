/** Looks header values up among the lines as they came, when they are asked for. */

import type { HeaderLines } from '#servicestack/http/wire-request.ts'

/** Reads node's list of names and values in turn; most requests are asked for a few of their headers only. */
export function rawHeaderLines(raw: readonly string[]): HeaderLines {
  const valuesOf = (name: string): readonly string[] | undefined => {
    let values: string[] | undefined
    for (let index = 0; index < raw.length; index += 2) {
      if (!isNamed(raw[index], name)) continue
      const value = headerText(raw[index + 1] ?? '')
      if (values === undefined) values = [value]
      else values.push(value)
    }
    return values
  }
  return { get: valuesOf, has: (name) => raw.some((text, index) => index % 2 === 0 && isNamed(text, name)) }
}

/** Compares a name as it was sent with one in lower case. */
export function isNamed(sent: string | undefined, name: string): boolean {
  return sent !== undefined && sent.length === name.length && (sent === name || sent.toLowerCase() === name)
}

const beyondAscii = /[\u0080-\u00ff]/
const decoder = new TextDecoder()

/** Node reads header bytes as Latin-1; Kestrel reads them as UTF-8. */
function headerText(value: string): string {
  if (!beyondAscii.test(value)) return value
  return decoder.decode(Uint8Array.from(value, (character) => character.charCodeAt(0)))
}
