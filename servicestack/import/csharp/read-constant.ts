/** Reads the number of an enum member: `96`, `-1`, `0x10`, `1 << 3`, `Read | Write`, `~None & 0xFF`. */

import type { TokenCursor } from './token-cursor.ts'

/** The members of an enum that are known already, by their names. */
export type KnownMembers = ReadonlyMap<string, number>

/** Returns the number; `known` holds the members before it. */
export function readConstant(cursor: TokenCursor, known: KnownMembers): number {
  return Number(readSum(cursor, known, 0))
}

type Operator = (one: bigint, other: bigint) => bigint

/** The operators of each rank, those that bind least first; numbers of 64 bits do not fit JavaScript's own. */
const ranks: readonly (readonly (readonly [string, Operator])[])[] = [
  [['|', (one, other) => one | other]],
  [['^', (one, other) => one ^ other]],
  [['&', (one, other) => one & other]],
  [['<<', (one, other) => one << other]],
  [
    ['+', (one, other) => one + other],
    ['-', (one, other) => one - other],
  ],
  [['*', (one, other) => one * other]],
]

function readSum(cursor: TokenCursor, known: KnownMembers, rank: number): bigint {
  const operators = ranks[rank]
  if (operators === undefined) return readOperand(cursor, known)
  let value = readSum(cursor, known, rank + 1)
  for (;;) {
    const [sign, apply] = operators.find(([one]) => cursor.takes(one)) ?? []
    if (apply === undefined) return value
    const other = readSum(cursor, known, rank + 1)
    if (sign === '<<' && (other < 0n || other > 63n))
      throw cursor.refuse('a number is shifted by more than 63 bits here')
    value = apply(value, other)
  }
}

function readOperand(cursor: TokenCursor, known: KnownMembers): bigint {
  let isNegative = false
  let isInverted = false
  if (cursor.takes('-')) isNegative = true
  else if (cursor.takes('~')) isInverted = true
  const value = cursor.sees('(') ? readBracket(cursor, known) : readLiteral(cursor, known)
  if (isInverted) return ~value
  return isNegative ? -value : value
}

/** What stands in brackets is a sum, or the type of what follows: `(int)Other`. */
function readBracket(cursor: TokenCursor, known: KnownMembers): bigint {
  if (cursor.look(1).kind === 'name' && cursor.sees(')', 2) && !known.has(cursor.look(1).text)) {
    cursor.skipBracket('of a type')
    return readOperand(cursor, known)
  }
  cursor.next()
  const value = readSum(cursor, known, 0)
  cursor.expect(')', 'behind a sum')
  return value
}

function readLiteral(cursor: TokenCursor, known: KnownMembers): bigint {
  const { kind, text } = cursor.look()
  if (kind === 'name') return readNamed(cursor, known)
  const digits = kind === 'number' ? text.replace(/_/g, '').replace(/[ul]+$/i, '') : ''
  const isLetter = kind === 'string' && text.length === 1
  if (!isLetter && !/^(?:\d+|0x[\da-f]+|0b[01]+)$/i.test(digits)) {
    throw cursor.refuse('a whole number or a member before this one is expected')
  }
  cursor.next()
  return BigInt(isLetter ? text.charCodeAt(0) : digits)
}

/** A member may be named with its enum: `Rights.Read`. */
function readNamed(cursor: TokenCursor, known: KnownMembers): bigint {
  let ahead = 0
  while (cursor.sees('.', ahead + 1)) ahead += 2
  const value = known.get(cursor.look(ahead).text)
  if (value === undefined) throw cursor.refuse('a whole number or a member before this one is expected')
  cursor.path('in an enum')
  return BigInt(value)
}
