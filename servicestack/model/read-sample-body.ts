/** Reads a published sample body, JSON or ServiceStack's pretty JSV dump, into a tree. */

import type { SampleMember, SampleTree } from './sample-tree.ts'
import type { Samples } from './samples.ts'

/** Returns the tree of a sample body, or undefined when its layout is not that of its format. */
export function readSampleBody(format: Samples['format'], body: string): SampleTree | undefined {
  return format === 'json' ? readJson(body) : readDump(body)
}

function readJson(body: string): SampleTree | undefined {
  try {
    return toTree(JSON.parse(body))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function toTree(value: unknown): SampleTree | undefined {
  if (value === null) return undefined
  if (Array.isArray(value)) return { kind: 'list', items: value.map(toTree).filter((item) => item !== undefined) }
  if (typeof value !== 'object') return { kind: 'text', text: String(value) }
  return { kind: 'object', members: Object.entries(value).flatMap(([name, member]) => withValue(name, toTree(member))) }
}

function withValue(name: string, value: SampleTree | undefined): readonly SampleMember[] {
  return value === undefined ? [] : [{ name, value }]
}

/** The lines of a dump that are still to be read; indentation says nothing that the brackets do not. */
type Lines = string[]

function readDump(body: string): SampleTree | undefined {
  const lines: Lines = joinQuoted(body.split('\n').map((line) => line.trim())).filter((line) => line !== '')
  const tree = readValue(lines.shift() ?? '', lines)
  return lines.length === 0 ? tree : undefined
}

/** The dump breaks lines at commas and brackets inside quotes too: `"[`, `Guid, 0`, `]"` is one text. */
function joinQuoted(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last === undefined || !isInQuotes(last)) joined.push(line)
    else joined[joined.length - 1] = last + line
  }
  return joined
}

/** A quote inside quotes is doubled, so an odd number of them leaves the text open. */
function isInQuotes(line: string): boolean {
  return /(?:^|: )"/.test(line) && line.split('"').length % 2 === 0
}

/** Reads the value that starts with `start`: the rest of its line, or the whole next line when nothing is left of it. */
function readValue(start: string, lines: Lines): SampleTree | undefined {
  const first = start === '' && isOpening(lines[0]) ? (lines.shift() ?? '') : start
  if (first === '{') return readObject(lines)
  if (first === '[') return readList(lines)
  const text = withoutComma(first)
  if (text === '{}') return { kind: 'object', members: [] }
  if (text === '[]') return { kind: 'list', items: [] }
  return { kind: 'text', text }
}

function readObject(lines: Lines): SampleTree | undefined {
  const members: SampleMember[] = []
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (withoutComma(line) === '}') return { kind: 'object', members }
    const [, name, start] = /^([^:]*):(?: (.*))?$/.exec(line) ?? []
    const value = name === undefined ? undefined : readValue(start ?? '', lines)
    if (name === undefined || value === undefined) return undefined
    members.push({ name, value })
  }
  return undefined
}

function readList(lines: Lines): SampleTree | undefined {
  const items: SampleTree[] = []
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (withoutComma(line) === ']') return { kind: 'list', items }
    const item = readValue(line, lines)
    if (item === undefined) return undefined
    items.push(item)
  }
  return undefined
}

function isOpening(line: string | undefined): boolean {
  return line !== undefined && /^(?:\{|\[|\{\},?|\[\],?)$/.test(line)
}

function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line
}
