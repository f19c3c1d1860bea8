/** Says what .NET says of a text that is no XML: docs/discoveries/xml-bodies.md */

import { placeBehind } from './place-behind.ts'
import { atPlaceOf } from './reading-faults.ts'
import { expected, noName, notClosed, qualifiedName, type Surroundings, startTagFault } from './start-tag-fault.ts'

/** Returns the message for the text behind the last piece that could be read. */
export function markupFault(text: string, around: Surroundings, hasRoot: boolean): string {
  const behind = (message: string, length: number) =>
    atPlaceOf(placeBehind(around.startTags + text.slice(0, length)), message)
  const isOutside = around.open.length === 0
  if (text === '') return behind(notClosed(around.open), 0)
  if (!text.startsWith('<')) return behind(...ofText(text, around, isOutside))
  if (text.startsWith('</')) return behind(...ofEndTag(text, around))
  if (text.startsWith('<!')) return behind(...ofDeclaration(text, around, isOutside))
  if (text.startsWith('<?')) return behind(ofInstruction(text), 1)
  if (text === '<') return behind(notClosed(around.open), 1)
  if (/^<[^\p{L}_]/u.test(text)) return behind(noName(text.slice(1)), 1)
  return isOutside && hasRoot ? behind('There are multiple root elements.', 1) : startTagFault(text, around)
}

/** What is wrong, and how much of the text .NET has read by then. */
type Finding = readonly [message: string, length: number]

function ofText(text: string, { open }: Surroundings, isOutside: boolean): Finding {
  if (isOutside) return ['The data at the root level is invalid.', 0]
  if (text.startsWith('&')) {
    return text.includes(';') ? ['Character reference not valid.', 0] : [notClosed(open), text.length]
  }
  if (text.startsWith(']]>')) return ["']]>' not valid in text node content.", 0]
  const byte = text.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')
  return [`The byte 0x${byte} is not valid at this location.`, 0]
}

function ofEndTag(text: string, { open }: Surroundings): Finding {
  const started = open.at(-1)
  if (started === undefined) return [expected('>', text.charAt(2)), 2]
  if (text.startsWith(`</${started}`)) {
    const at = /^\s*/.exec(text.slice(started.length + 2))?.[0].length ?? 0
    const end = started.length + 2 + at
    return end >= text.length ? [notClosed(open), end] : [expected('>', text.charAt(end)), end]
  }
  if (text.length < started.length + 2) return [notClosed(open), 2]
  const name = qualifiedName(text.slice(2))
  if (name === '') return [noName(text.slice(2)), 2]
  return [`Start element '${started}' does not match end element '${name}'.`, name.length + 2]
}

function ofDeclaration(text: string, { open }: Surroundings, isOutside: boolean): Finding {
  if (text.startsWith('<!--')) {
    const dashes = text.indexOf('--', 4)
    return dashes < 0 ? [notClosed(open), text.length] : ["XML comments cannot contain '--' or end with '-'.", dashes]
  }
  if (isOutside) return ['CData elements not valid at top level of an XML document.', 2]
  if (text.startsWith('<![CDATA[')) return [notClosed(open), text.length]
  return [expected('[CDATA[', text.slice(2, 9)), 2]
}

function ofInstruction(text: string): string {
  return /^<\?xml\s/.test(text)
    ? 'No characters can appear before the XML declaration.'
    : 'Processing instructions (other than the XML declaration) and DTDs are not supported.'
}
