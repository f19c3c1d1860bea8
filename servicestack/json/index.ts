/** JSON as ServiceStack speaks it. */

export type { Codec, Inspected } from '#servicestack/text/codec.ts'
export type { DialectName } from '#servicestack/text/dialect.ts'
export type { Issue } from '#servicestack/text/issue.ts'
export type { Limits, PlainReadOptions, ReadOptions, TypeOptions } from '#servicestack/text/options.ts'
export { SerializationError, type SerializationErrorCode } from '#servicestack/text/serialization-error.ts'
export type { TextObject, TextValue } from '#servicestack/text/text-value.ts'
export type { Zone } from '#servicestack/text/zone.ts'
export { compile } from './compile.ts'
export { parse, parseWithIssues } from './parse.ts'
export { stringify } from './stringify.ts'
