/** Reads scalars as XML Schema spells them, and says in .NET's words what it does not read. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { bytes, guid } from '#servicestack/text/scalars/bare-texts.ts'
import { localMoment } from '#servicestack/text/scalars/dates.ts'
import { decimal, double, float } from '#servicestack/text/scalars/fractions.ts'
import { momentOf, momentText } from '#servicestack/text/scalars/moment.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import type { Zone } from '#servicestack/text/zone.ts'
import { readDuration } from './read-duration.ts'

/** Why a text is not of its type. */
export interface ScalarFault {
  readonly message: string
  /** True for a fault that .NET finds behind the element, and names the place of. */
  readonly isLate?: true
}

/** Returns the value of an element's text, or the fault. */
export function readScalar(scalar: Scalar, text: string, zone: Zone): { readonly value: WireValue } | ScalarFault {
  const read = readers[scalar]
  if (read === undefined) return { value: text }
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  const result = readSafely(read, trimmed, zone)
  if (result === undefined) return notOf(names[scalar] ?? scalar, text)
  return 'name' in result ? notOf(result.name, text, result.isLate) : result
}

type Result = { readonly value: WireValue } | ScalarFault | Mismatch
type Reader = (text: string, zone: Zone) => Result

/** The type that a text is not of. */
interface Mismatch {
  readonly name: string
  readonly isLate: boolean
}

/** The readers of other formats throw. */
function readSafely(read: Reader, text: string, zone: Zone): Result | undefined {
  try {
    return read(text, zone)
  } catch (error) {
    if (error instanceof SerializationError) return undefined
    throw error
  }
}

const names: Readonly<Partial<Record<Scalar, string>>> = {
  float: 'float',
  double: 'double',
  number: 'double',
  Guid: 'Guid',
}

function mismatch(name: string, isLate = false): Mismatch {
  return { name, isLate }
}

function notOf(name: string, text: string, isLate = false): ScalarFault {
  return { message: `The value '${text}' cannot be parsed as the type '${name}'.`, ...(isLate && { isLate }) }
}

const readers: Readonly<Partial<Record<Scalar, Reader>>> = {
  boolean: (text) => (/^(?:true|false|1|0)$/.test(text) ? { value: /^[t1]/.test(text) } : mismatch('Boolean')),
  sbyte: narrow('SByte', -128, 127),
  byte: narrow('Byte', 0, 255),
  short: narrow('Int16', -32768, 32767),
  ushort: narrow('UInt16', 0, 65535),
  int: (text) => readInteger(text, 'Int32', -(2n ** 31n), 2n ** 31n - 1n),
  uint: narrow('UInt32', 0, 2 ** 32 - 1),
  long: (text) => readInteger(text, 'Int64', -(2n ** 63n), 2n ** 63n - 1n),
  ulong: (text) => readInteger(text, 'UInt64', 0n, 2n ** 64n - 1n),
  char: (text, zone) => {
    const read = narrow('Char', 0, 65535)(text, zone)
    return 'value' in read ? { value: String.fromCharCode(Number(read.value)) } : read
  },
  float: fraction('float'),
  double: fraction('double'),
  number: fraction('double'),
  decimal: (text, zone) =>
    /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? { value: decimal.read?.(text, zone) ?? null } : mismatch('decimal'),
  DateTime: readDateTime,
  DateOnly: (text) => (isDay(text) ? { value: text } : mismatch('DateOnly', true)),
  TimeOnly: (text) => (isClock(text) ? { value: text } : mismatch('TimeOnly', true)),
  TimeSpan: (text) => {
    const value = readDuration(text)
    return value === undefined ? mismatch('TimeSpan') : { value }
  },
  Guid: (text, zone) => ({ value: guid.read?.(text, zone) ?? null }),
  Uri: (text) => ({ value: text }),
  bytes: readBytes,
}

function readInteger(text: string, name: string, least: bigint, most: bigint): Result {
  const value = /^[+-]?\d+$/.test(text) && text.length < 40 ? BigInt(text.replace('+', '')) : undefined
  if (value === undefined || value < least || value > most) return mismatch(name)
  return { value: name.endsWith('64') ? String(value) : Number(value) }
}

/** .NET reads these as a wider one first. */
function narrow(name: string, least: number, most: number): Reader {
  return (text) => {
    const wide =
      name === 'UInt32'
        ? readInteger(text, 'Int64', -(2n ** 63n), 2n ** 63n - 1n)
        : readInteger(text, 'Int32', -(2n ** 31n), 2n ** 31n - 1n)
    if (!('value' in wide)) return wide
    const value = Number(wide.value)
    return value < least || value > most ? mismatch(name, true) : { value }
  }
}

function fraction(name: 'float' | 'double'): Reader {
  return (text, zone) => {
    const spelled = text.replace(/^([+-]?)INF$/, '$1Infinity')
    if (!/^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[+-]?infinity|nan)$/i.test(spelled)) return mismatch(name)
    return { value: (name === 'float' ? float : double).read?.(spelled, zone) ?? null }
  }
}

const dateForm = /^(?<day>\d{4}(?:-\d\d(?:-\d\d)?)?)(?<time>T\d\d:\d\d:\d\d(?:\.\d+)?)?(?<zone>Z|[+-]\d\d:\d\d)?$/

/** A date may stop at the year; an offset makes it local. */
function readDateTime(text: string, zone: Zone): Result {
  const parts = dateForm.exec(text)?.groups
  const day = `${parts?.['day'] ?? ''}-01-01`.slice(0, 10)
  const time = (parts?.['time'] ?? 'T00:00:00').replace(/(\.\d{7})\d+/, '$1')
  const moment = momentOf(`${day}${time}${parts?.['zone'] ?? ''}`)
  if (parts === undefined || moment === undefined) return mismatch('DateTime')
  return { value: momentText(moment.zone === '' ? moment : localMoment(momentText(moment), zone)) }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && momentOf(text) !== undefined
}

function isClock(text: string): boolean {
  return /^\d\d:\d\d:\d\d(?:\.\d{1,7})?$/.test(text) && momentOf(`2000-01-01T${text}`) !== undefined
}

function readBytes(text: string, zone: Zone): Result {
  const letters = text.replace(/[ \t\r\n]/g, '')
  if (letters.length % 4 !== 0) {
    return { message: `Base64 sequence length (${letters.length}) not valid. Must be a multiple of 4.` }
  }
  const bad =
    letters
      .match(/.{4}/gs)
      ?.findIndex((four) => !/^(?:[\w+/]{4}|[\w+/]{3}=|[\w+/]{2}==)$/.test(four) || four.includes('_')) ?? -1
  if (bad < 0) return { value: bytes.read?.(letters, zone) ?? '' }
  return {
    message: `The characters '${letters.slice(bad * 4, bad * 4 + 4)}' at offset ${bad * 4} are not a valid Base64 sequence.`,
  }
}
