/** The rules of every scalar, by its kind. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { ScalarRule } from '../scalar-rule.ts'
import { bytes, char, guid, uri } from './bare-texts.ts'
import { boolean } from './booleans.ts'
import { dateOnly, dateTime, dateTimeOffset } from './dates.ts'
import { timeSpan } from './durations.ts'
import { decimal, double, float } from './fractions.ts'
import { integers } from './integers.ts'

const text: ScalarRule = { spelling: 'text' }

/** What TypeScript calls a number is read and written as a double; an object without a type is text. */
export const scalarRules: Readonly<Record<Scalar, ScalarRule>> = {
  string: text,
  boolean,
  number: double,
  ...integers,
  float,
  double,
  decimal,
  char,
  DateTime: dateTime,
  DateTimeOffset: dateTimeOffset,
  TimeSpan: timeSpan,
  DateOnly: dateOnly,
  TimeOnly: timeSpan,
  Guid: guid,
  Uri: uri,
  bytes,
  object: text,
}
