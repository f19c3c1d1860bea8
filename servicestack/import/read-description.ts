/** Tells the description of an operation from the tags that a page may print above it. */

import type { ImportNote } from './import-note.ts'
import { isBlank, type PageLine } from './page-line.ts'

/** The description, and a note about tags. */
export interface DescriptionFound {
  readonly description?: string
  readonly notes: readonly ImportNote[]
}

/**
 * Returns the description among the paragraphs under the operation's name. What the request DTO says about itself
 * (`declared`) decides: a page prints the same text, with its line breaks and under a line of tags.
 */
export function readDescription(lines: readonly PageLine[], declared: string | undefined): DescriptionFound {
  const starts = lines.flatMap((line, index) => (startsParagraph(lines, index) ? [{ line, index }] : []))
  const match = starts.find(({ index }) => declared !== undefined && sameLetters(joined(lines.slice(index)), declared))
  const start = match ?? (declared === undefined ? starts.find(({ line }) => /\s/.test(line.text.trim())) : undefined)
  const description = start === undefined ? declared : joined(lines.slice(start.index))
  const tags = joined(lines.slice(0, start?.index ?? lines.length))
  const note = leftOut(tags, lines.find((line) => !isBlank(line))?.number)
  return { ...(description === undefined ? {} : { description }), notes: tags === '' ? [] : [note] }
}

function startsParagraph(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index]
  const before = lines[index - 1]
  return line !== undefined && !isBlank(line) && (before === undefined || isBlank(before))
}

function joined(lines: readonly PageLine[]): string {
  return lines
    .map((line) => line.text.trimEnd())
    .join('\n')
    .trim()
}

function sameLetters(left: string, right: string): boolean {
  return left.replace(/\s/g, '') === right.replace(/\s/g, '')
}

function leftOut(tags: string, line: number | undefined): ImportNote {
  const message = `"${tags}" above the description reads like tags, which a model does not keep: left out.`
  return { code: 'tags-left-out', message, ...(line === undefined ? {} : { line }) }
}
