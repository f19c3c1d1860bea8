/** Reads the number of an enum member: `96`, `-1`, `0x10`, `1 << 3`, `Read | Write`. */

import type { TokenCursor } from './token-cursor.ts'

/** Returns the number; `known` holds the members before it. */
export function readConstant(cursor: TokenCursor, known: ReadonlyMap<string, number>): number {
  let whole = readShift(cursor, known)
  while (cursor.takes('|')) whole |= readShift(cursor, known)
  return Number(whole)
}

/** Numbers of 64 bits do not fit the operators of JavaScript's own. */
function readShift(cursor: TokenCursor, known: ReadonlyMap<string, number>): bigint {
  const value = readOperand(cursor, known)
  if (!cursor.takes('<<')) return value
  const by = readOperand(cursor, known)
  if (by < 0n || by > 63n) throw cursor.refuse('a number is shifted by more than 63 bits here')
  return value << by
}

function readOperand(cursor: TokenCursor, known: ReadonlyMap<string, number>): bigint {
  if (cursor.takes('-')) return -readOperandOnce(cursor, known)
  return readOperandOnce(cursor, known)
}

function readOperandOnce(cursor: TokenCursor, known: ReadonlyMap<string, number>): bigint {
  const { kind, text } = cursor.look()
  const digits = kind === 'number' ? text.replace(/_/g, '').replace(/[ul]+$/i, '') : ''
  const value = /^(?:\d+|0x[\da-f]+|0b[01]+)$/i.test(digits) ? BigInt(digits) : toBigInt(known.get(text))
  if (value === undefined) throw cursor.refuse('a whole number or a member before this one is expected')
  cursor.next()
  return value
}

function toBigInt(number: number | undefined): bigint | undefined {
  return number === undefined ? undefined : BigInt(number)
}
