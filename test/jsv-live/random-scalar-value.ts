/** Draws scalars as canonical JSON: long numbers, dates, durations and names as strings. */

import { oracleTypes } from './oracle-types.ts'
import type { Random } from './random.ts'
import { randomText } from './random-text.ts'

/** Draws a value of a scalar type or an enum. */
export function randomScalarValue(random: Random, type: string): string {
  const make = makers[type]
  return make ? make(random) : JSON.stringify(enumValue(random, type))
}

const makers: Readonly<Record<string, (random: Random) => string>> = {
  string: (random) => JSON.stringify(randomText(random)),
  bool: (random) => random.of(['true', 'false']),
  char: (random) => JSON.stringify(random.of([...'aZ0 é\'\\":,{}[]\r\n\t=\u200b'])),
  sbyte: (random) => String(random.below(256) - 128),
  byte: (random) => String(random.below(256)),
  short: (random) => String(random.below(65_536) - 32_768),
  ushort: (random) => String(random.below(65_536)),
  int: (random) => random.of(['0', '1', '-1', '2147483647', '-2147483648', String(random.below(1e6) - 5e5)]),
  uint: (random) => random.of(['0', '4294967295', String(random.below(2 ** 32))]),
  long: (random) => quoted(random.of(['0', '9007199254740993', '-9223372036854775808', String(random.below(2 ** 40))])),
  ulong: (random) => quoted(random.of(['0', '18446744073709551615', String(random.below(2 ** 40))])),
  float: (random) => number(Math.fround(Math.max(-3e38, Math.min(3e38, double(random))))),
  double: (random) =>
    random.chance(0.05) ? random.of(['"NaN"', '"Infinity"', '"-Infinity"']) : number(double(random)),
  decimal: (random) => quoted(random.of(decimals)(random)),
  DateTime: (random) => quoted(date(random) + random.of(['Z', '', '+00:00'])),
  DateTimeOffset: (random) =>
    quoted(date(random).replace(/^(000\d|9999)/, '2024') + random.of(['+00:00', '+02:00', '-05:30', '+14:00'])),
  TimeSpan: (random) => quoted(timeSpan(random)),
  Guid: (random) => quoted([8, 4, 4, 4, 12].map((length) => hexadecimal(random, length)).join('-')),
  Uri: (random) =>
    quoted(random.of(['http://a.example/', 'https://a.example/b?c=d,e&f={g}', 'urn:x:y', 'rel/path', ''])),
  'byte[]': (random) => quoted(Buffer.from(random.upTo(9, () => random.below(256))).toString('base64')),
}

const decimals: readonly ((random: Random) => string)[] = [
  (random) =>
    random.of(['0', '0.00', '1.10', '-1.50', '79228162514264337593543950335', '0.0000000000000000000000000001']),
  (random) => `${random.below(1e9)}.${digits(random, 100, 2)}`,
]

const doubles: readonly ((random: Random) => number)[] = [
  (random) => random.below(2000) - 1000,
  (random) => (random.fraction() - 0.5) * 10 ** random.below(40),
  (random) => (random.fraction() - 0.5) * 10 ** -random.below(40),
  (random) => Math.round(random.fraction() * 1e6) / 100,
  (random) => random.of([1e15, 1e16, 1e17, 1e21, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, -0, 0.1, 2 ** 53]),
  (random) => 2 ** random.below(1023),
]

function double(random: Random): number {
  return random.of(doubles)(random)
}

function number(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

function quoted(text: string): string {
  return `"${text}"`
}

function digits(random: Random, limit: number, width: number): string {
  return String(random.below(limit)).padStart(width, '0')
}

function date(random: Random): string {
  const day = `${String(1 + random.below(9999)).padStart(4, '0')}-${month(random)}-${String(1 + random.below(28)).padStart(2, '0')}`
  if (random.chance(0.2)) return `${day}T00:00:00`
  return `${day}T${clock(random)}${random.of(['', `.${digits(random, 1e7, 7)}`, `.${digits(random, 1000, 3)}`])}`
}

function month(random: Random): string {
  return String(1 + random.below(12)).padStart(2, '0')
}

function clock(random: Random): string {
  return `${digits(random, 24, 2)}:${digits(random, 60, 2)}:${digits(random, 60, 2)}`
}

function timeSpan(random: Random): string {
  const days = random.of(['', `${1 + random.below(400)}.`])
  return `${random.of(['', '-'])}${days}${clock(random)}${random.of(['', `.${digits(random, 1e7, 7)}`])}`
}

function hexadecimal(random: Random, length: number): string {
  return Array.from({ length }, () => random.of([...'0123456789abcdef'])).join('')
}

function enumValue(random: Random, type: string): string {
  const { flags, members } = oracleTypes.enums[type] ?? { flags: false, members: [] }
  if (flags || random.chance(0.1)) return String(random.below(2 ** members.length))
  return random.of(members).name
}
