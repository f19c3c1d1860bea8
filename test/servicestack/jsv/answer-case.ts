/** Asks our codec what a vector asks the real library. */

import { compileStringify as compileJson } from '#servicestack/json/compile-stringify.ts'
import { parse as parseJson } from '#servicestack/json/parse.ts'
import { compileStringify as compileJsv } from '#servicestack/jsv/compile-stringify.ts'
import { format } from '#servicestack/jsv/format.ts'
import { parse as parseJsv } from '#servicestack/jsv/parse.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { DialectName } from '#servicestack/text/dialect.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import type { Zone } from '#servicestack/text/zone.ts'
import { fromCanonical, toCanonical } from './canonical.ts'
import { oracleModel, referenceTo } from './oracle-model.ts'

/** One question of the recordings. */
export interface Case {
  readonly op: string
  readonly type: string
  readonly text: string
  readonly tz?: string
}

/** What the codec answers: text, or why it refuses. */
export type CaseAnswer =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly error: { readonly type: string; readonly message: string } }

/** Answers one case in a dialect. */
export function answerCase(question: Case, dialect: DialectName): CaseAnswer {
  try {
    return { ok: true, text: answer(question, dialect) }
  } catch (error) {
    if (!(error instanceof SerializationError)) throw error
    return { ok: false, error: { type: exceptions[error.code], message: error.message } }
  }
}

const exceptions: Readonly<Record<SerializationError['code'], string>> = {
  'not-an-object': 'SerializationException',
  'index-out-of-range': 'IndexOutOfRangeException',
  'not-convertible': 'FormatException',
  overflow: 'OverflowException',
  'not-supported': 'NotSupportedException',
}

function answer({ op, type, text, tz }: Case, dialect: DialectName): string | null {
  const reference = referenceTo(type)
  const zone = zoneNamed(tz)
  switch (op) {
    case 'read':
      return toCanonical(parseJsv(text, reference, oracleModel, { dialect, zone }), reference)
    case 'readStrict':
      return toCanonical(parseJsv(text, reference, oracleModel, { dialect, zone, throwsOnError: true }), reference)
    case 'readStream':
      return toCanonical(parseJsv(text.replace(/^\uFEFF/, ''), reference, oracleModel, { dialect, zone }), reference)
    case 'readJson':
      return toCanonical(parseJson(text, reference, oracleModel, { dialect, zone }), reference)
    case 'format':
      return format(text)
    case 'dump':
      return text === 'null' ? null : format(compileJsv(reference, oracleModel, zone)(given(text, type)))
    case 'writeJson':
      return text === 'null' ? null : compileJson(reference, oracleModel, zone)(given(text, type))
    case 'writeStream':
      return compileJsv(reference, oracleModel, zone)(given(text, type))
    case 'write':
      return writeToString(text, type, zone)
    default:
      throw new Error(`There is no op ${op}`)
  }
}

/** Written to a string a null is null, and a string at the root that is empty is no text. */
function writeToString(text: string, type: string, zone: Zone): string | null {
  if (text === 'null') return null
  if (type === 'string' && text === '""') return ''
  return compileJsv(referenceTo(type), oracleModel, zone)(given(text, type))
}

function given(text: string, type: string): WireValue {
  return fromCanonical(JSON.parse(text), referenceTo(type))
}

function zoneNamed(name: string | undefined): Zone {
  if (name === undefined || name === 'UTC') return () => 0
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  return (milliseconds) => {
    const part = clock.formatToParts(milliseconds).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(part) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  }
}
