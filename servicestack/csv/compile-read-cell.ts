/** Compiles the reader of the cells of one column. */

import { compileParse as compileJsv } from '#servicestack/jsv/compile-parse.ts'
import { notation } from '#servicestack/jsv/notation.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { PlainReadOptions } from '#servicestack/text/options.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import type { Shape } from '#servicestack/text/shape.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { typed } from '#servicestack/text/typed.ts'
import { netMessage, nullReference } from './net-message.ts'

/** Reads the text of a cell; undefined leaves the member unset. */
export type ReadCell = (text: string) => TextValue | undefined

/**
 * Returns the reader for a member: text as it is, everything else as JSV. What a cell cannot be is not swallowed, as
 * it is in other bodies: docs/discoveries/csv-bodies.md
 */
export function compileReadCell({ type, nullable }: Member, options: PlainReadOptions): ReadCell {
  const { shape } = typed({ ...options, type }, notation)
  const { parse } = compileJsv({ ...options, type })
  const { dialect = '8.6' } = options
  return (text) => {
    if (text === '' && isSkipped(shape, nullable)) return undefined
    if (shape.kind === 'scalar' && shape.scalar === 'string') return text
    if (text === '' && shape.kind === 'enum') throw new SerializationError('not-convertible', nullReference)
    try {
      return parse(text) ?? undefined
    } catch (error) {
      if (!(error instanceof SerializationError) || !replaced.has(error.code)) throw error
      throw new SerializationError(error.code, netMessage(shape, text, error.code, dialect))
    }
  }
}

const replaced: ReadonlySet<string> = new Set(['not-convertible', 'overflow'])

/** Nothing is null where there may be null; of addresses only, and of numbers, it is a mistake. */
function isSkipped(shape: Shape, isNullable: boolean): boolean {
  if (shape.kind === 'scalar' && shape.scalar === 'Uri') return false
  return shape.initial === null || isNullable
}
