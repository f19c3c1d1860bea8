/** Reads the tables that describe types from the text of a page. */

import type { ImportNote } from '../import-note.ts'
import type { PageLine } from '../page-line.ts'
import type { ClassTable, EnumTable, PageTable, ParameterRow } from './page.ts'
import { readCell } from './read-cell.ts'
import type { PageSample } from './read-sample.ts'
import { splitEnumRow } from './split-enum-row.ts'
import { type KnownNames, splitParameterRow } from './split-parameter-row.ts'

/** The tables in page order, and whether their cells could be told apart. */
export interface TextTables {
  readonly tables: readonly PageTable[]
  readonly tellsCells: boolean
  readonly notes: readonly ImportNote[]
}

/** Returns the tables; the names of the types and those in the sample tell glued cells apart. */
export function readTextTables(lines: readonly PageLine[], sample: PageSample): TextTables {
  const blocks = cutBlocks(lines)
  const known: KnownNames = {
    types: new Set(blocks.map(({ name }) => name.replace(/<.*$/, ''))),
    members: new Set(namesIn(`${sample.request ?? ''}\n${sample.response ?? ''}`)),
  }
  // some editors make blanks of tabs, in the heads of tables as well
  const isSpaced = blocks.some(({ lines: [head = ''] }) => /^name +(?:parameter|value)\b/i.test(head.trim()))
  return {
    tables: blocks.map((block) => (block.kind === 'enum' ? readEnum(block, isSpaced) : readClass(block, known))),
    tellsCells: blocks.every((block) => block.lines.every((line) => line.includes('\t') || !/^\s*name/i.test(line))),
    notes: [],
  }
}

interface Block {
  readonly kind: 'class' | 'enum'
  readonly name: string
  readonly lines: string[]
}

function cutBlocks(lines: readonly PageLine[]): readonly Block[] {
  const blocks: Block[] = []
  for (const { text } of lines) {
    const [, name, kind] = /^\s*([\w.]+(?:<[^:]*>)?) (Parameters|Enum):\s*$/i.exec(text) ?? []
    if (name !== undefined) blocks.push({ kind: kind?.toLowerCase() === 'enum' ? 'enum' : 'class', name, lines: [] })
    else if (text.trim() !== '') blocks.at(-1)?.lines.push(text)
  }
  return blocks
}

/** Whatever stands before a colon: names in JSON, in the JSV dump, and some that are none. */
function namesIn(sample: string): readonly string[] {
  return [...sample.matchAll(/([\w-]+)"?:/g)].map(([, name = '']) => name.replaceAll('_', '').toLowerCase())
}

function readClass({ name, lines }: Block, known: KnownNames): ClassTable {
  const rows: { row: Omit<ParameterRow, 'description'>; cell: string[] }[] = []
  const [head = '', ...told] = lines
  const body = /^name\s*parameter\s*data type/i.test(head.trim()) ? told : lines
  for (const line of body) {
    const found = splitParameterRow(line, known)
    if (found !== undefined) rows.push({ row: found.row, cell: [found.description] })
    else rows.at(-1)?.cell.push(line)
  }
  return { kind: 'class', name, rows: rows.map(({ row, cell }) => ({ ...row, ...readCell(cell) })) }
}

function readEnum({ name, lines }: Block, isSpaced: boolean): EnumTable {
  const [head = '', ...told] = lines
  const hasValues = /^name\s*value\s*$/i.test(head.trim())
  const rows = hasValues ? told : lines
  const cells = isSpaced ? rows.map((line) => withTabs(line, hasValues)) : rows
  return { kind: 'enum', name, rows: cells.map((line) => splitEnumRow(line, hasValues)) }
}

/** Names and numbers hold no blanks; where a text on the wire does, nobody can tell. */
function withTabs(line: string, hasValues: boolean): string {
  const cell = /(?<=\S) +/
  const first = line.trim().replace(cell, '\t')
  return hasValues ? first.replace(/(?<=\t\S+) +/, '\t') : first
}
