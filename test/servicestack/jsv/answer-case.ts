/** Asks our codec what a vector asks the real library. */

import { compile as compileJson } from '#servicestack/json/compile.ts'
import { compile as compileJsv } from '#servicestack/jsv/compile.ts'
import { format } from '#servicestack/jsv/format.ts'
import type { Codec } from '#servicestack/text/codec.ts'
import type { DialectName } from '#servicestack/text/dialect.ts'
import type { ReadOptions } from '#servicestack/text/options.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
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
  'not-set': 'SerializationException',
  'not-supported': 'NotSupportedException',
  'too-large': 'OutOfMemoryException',
  malformed: 'SerializationException',
}

function answer({ op, type, text, tz }: Case, dialect: DialectName): string | null {
  const reference = referenceTo(type)
  const options: ReadOptions = {
    type: reference,
    model: oracleModel,
    dialect,
    zone: zoneNamed(tz),
    throwsOnError: op === 'readStrict',
    dictionaries: 'map',
  }
  const jsv = compileJsv(options)
  switch (op) {
    case 'read':
    case 'readStrict':
      return toCanonical(jsv.parse(text), reference)
    case 'readStream':
      return toCanonical(readStream(text, jsv), reference)
    case 'readJson':
      return toCanonical(compileJson(options).parse(text), reference)
    case 'format':
      return format(text) || null
    case 'dump':
      return format(writeToString(text, type, jsv) ?? '') || null
    case 'writeJson':
      return text === 'null' ? null : compileJson(options).stringify(fromCanonical(text, reference))
    case 'writeStream':
      return wellFormed(jsv.stringify(fromCanonical(text, reference)))
    case 'write':
      return writeToString(text, type, jsv)
    default:
      throw new Error(`There is no op ${op}`)
  }
}

/** From a stream comes UTF-8, which has no half surrogate pairs, without its mark; nothing of it is never read. */
function readStream(text: string, { parse }: Codec): TextValue {
  const sent = wellFormed(text).replace(/^\uFEFF/, '')
  return sent === '' ? null : parse(sent)
}

/** Written to a string a null is null, and a string at the root that is empty is no text. */
function writeToString(text: string, type: string, { stringify }: Codec): string | null {
  if (text === 'null') return null
  if ((type === 'string' || type === 'object') && text === '""') return ''
  return stringify(fromCanonical(text, referenceTo(type)))
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

function wellFormed(text: string): string {
  return Buffer.from(text).toString()
}
