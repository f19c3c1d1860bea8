/** Reads what `?jsconfig=` asks of the writers. Evidence: docs/discoveries/jsconfig.md */

import type { WriteOptions } from '#servicestack/text/write-options.ts'
import { queryValue, type Target } from '../target.ts'

/** What some versions do not know yet. */
export interface JsConfigManners {
  /** `epcn`. */
  readonly knowsPascalCase: boolean
  /** `iti`. */
  readonly knowsTypeInfo: boolean
}

/**
 * Returns the options of the query's `jsconfig`, undefined where it asks for nothing; unknown words are passed over.
 * @example readJsConfig([['jsconfig', 'edv,tc:snakecase']], manners) // { excludesDefaults: true, textCase: 'snake_case' }
 */
export function readJsConfig(values: Target['values'], manners: JsConfigManners): WriteOptions | undefined {
  const text = values.length === 0 ? undefined : queryValue(values, 'jsconfig')
  if (!text) return undefined
  const wishes = text.split(',').map((wish) => readWish(wish, manners))
  // the last word counts
  const options: WriteOptions = Object.assign({}, ...wishes)
  return Object.keys(options).length === 0 ? undefined : options
}

function readWish(wish: string, { knowsPascalCase, knowsTypeInfo }: JsConfigManners): WriteOptions | undefined {
  const colon = wish.indexOf(':')
  const name = (colon < 0 ? wish : wish.slice(0, colon)).toLowerCase()
  const value = (colon < 0 ? 'true' : wish.slice(colon + 1)).toLowerCase()
  if (!knowsPascalCase && /^(?:epcn|emitpascalcasenames)$/.test(name)) return undefined
  if (!knowsTypeInfo && /^(?:iti|includetypeinfo)$/.test(name)) return undefined
  return words.get(name)?.(value)
}

type Word = (value: string) => WriteOptions | undefined

/** Blanks are not trimmed, and everything that is not no is yes. */
const flag =
  (make: (isOn: boolean) => WriteOptions): Word =>
  (value) =>
    make(value !== 'false' && value !== '0')

/** A case is asked for, and never taken back. */
const spelling =
  (textCase: WriteOptions['textCase']): Word =>
  (value) =>
    value !== 'false' && value !== '0' && textCase ? { textCase } : undefined

const choice =
  (choices: Readonly<Record<string, WriteOptions>>): Word =>
  (value) =>
    Object.hasOwn(choices, value) ? choices[value] : undefined

const textCases = choice({
  default: { textCase: 'PascalCase' },
  pascalcase: { textCase: 'PascalCase' },
  camelcase: { textCase: 'camelCase' },
  snakecase: { textCase: 'snake_case' },
})

const dateHandlers = choice({
  ut: { dates: 'UnixTime' },
  unixtime: { dates: 'UnixTime' },
  utm: { dates: 'UnixTimeMs' },
  unixtimems: { dates: 'UnixTimeMs' },
  iso8601: { dates: 'ISO8601' },
  iso8601do: { dates: 'ISO8601DateOnly' },
  iso8601dateonly: { dates: 'ISO8601DateOnly' },
  iso8601dt: { dates: 'ISO8601DateTime' },
  iso8601datetime: { dates: 'ISO8601DateTime' },
  rfc1123: { dates: 'RFC1123' },
  dcjsc: { dates: 'DCJSCompatible' },
  dcjscompatible: { dates: 'DCJSCompatible' },
  to: { dates: 'TimestampOffset' },
  timestampoffset: { dates: 'TimestampOffset' },
})

const timeSpanHandlers = choice({
  sf: { clockTimeSpans: true },
  standardformat: { clockTimeSpans: true },
  df: { clockTimeSpans: false },
  durationformat: { clockTimeSpans: false },
})

/** Every word that changes how values are written, short and long. */
const words: ReadonlyMap<string, Word> = new Map(
  (
    [
      ['edv', 'excludedefaultvalues', flag((excludesDefaults) => ({ excludesDefaults }))],
      ['ide', 'includedefaultenums', flag((isOn) => ({ excludesDefaultEnums: !isOn }))],
      ['inv', 'includenullvalues', flag((includesNulls) => ({ includesNulls }))],
      ['invid', 'includenullvaluesindictionaries', flag((includesNullEntries) => ({ includesNullEntries }))],
      ['teai', 'treatenumasinteger', flag((enumsAsNumbers) => ({ enumsAsNumbers }))],
      ['tc', 'textcase', textCases],
      ['elun', 'emitlowercaseunderscorenames', spelling('snake_case')],
      ['eccn', 'emitcamelcasenames', spelling('camelCase')],
      ['epcn', 'emitpascalcasenames', spelling('PascalCase')],
      ['iti', 'includetypeinfo', flag((includesTypes) => ({ includesTypes }))],
      ['eti', 'excludetypeinfo', flag((excludesTypes) => ({ excludesTypes }))],
      ['indent', 'pp', flag((indents) => ({ indents }))],
      ['dh', 'datehandler', dateHandlers],
      ['sdtc', 'skipdatetimeconversion', flag((keepsDateKinds) => ({ keepsDateKinds }))],
      ['tsh', 'timespanhandler', timeSpanHandlers],
    ] as const
  ).flatMap(([short, long, word]) => [
    [short, word],
    [long, word],
  ]),
)
