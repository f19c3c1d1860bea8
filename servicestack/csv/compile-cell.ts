/** Compiles the writer of one cell. */

import { compileStringify as compileJsv } from '#servicestack/jsv/compile-stringify.ts'
import { notation } from '#servicestack/jsv/notation.ts'
import type { TypeOptions } from '#servicestack/text/options.ts'
import type { Shape } from '#servicestack/text/shape.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { typed } from '#servicestack/text/typed.ts'
import { quoteCell } from './quote-cell.ts'

/** Writes a value as the text of a cell. */
export type WriteCell = (value: TextValue | undefined) => string

/**
 * Returns the writer of a member: text as it is, everything else as JSV, in quotes when it needs them. Value types
 * never get quotes, not even a char that is a comma: docs/discoveries/csv-cells.md
 */
export function compileCell(options: TypeOptions, isNullable: boolean): WriteCell {
  const { shape } = typed(options, notation)
  const write = compileText(options)
  const writeJsv = compileJsv(options)
  const initial = isNullable ? null : shape.initial
  return (value) => {
    const given = value ?? initial
    if (given === null) return ''
    return isValueType(shape, given) ? writeJsv(given) : quoteCell(write(given))
  }
}

/** Returns the writer of an item that shares its row with others: as a cell, but in quotes whatever its type. */
export function compileItem(options: TypeOptions): WriteCell {
  const write = compileText(options)
  return (value) => ((value ?? null) === null ? '' : quoteCell(write(value ?? null)))
}

/** The library takes the quotes of JSV off, and leaves those inside doubled. */
function compileText(options: TypeOptions): (value: TextValue) => string {
  const { shape } = typed(options, notation)
  const write = compileJsv(options)
  return (value) => {
    if (typeof value === 'string' && (isOpen(shape) || isScalar(shape, 'string'))) return value
    const text = write(value)
    return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
  }
}

/** What has no type of its own is of a value type when it is no text, no list and no object. */
function isValueType(shape: Shape, value: TextValue): boolean {
  if (isOpen(shape)) return typeof value !== 'object' && typeof value !== 'string'
  if (shape.kind === 'scalar') return !isScalar(shape, 'string', 'Uri', 'bytes')
  return shape.kind === 'enum'
}

function isOpen(shape: Shape): boolean {
  return shape.kind === 'untyped' || isScalar(shape, 'object')
}

function isScalar(shape: Shape, ...names: readonly string[]): boolean {
  return shape.kind === 'scalar' && names.includes(shape.scalar)
}
