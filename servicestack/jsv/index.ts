/** JSV as ServiceStack speaks it. */

export type { Dialect, DialectName } from '#servicestack/text/dialect.ts'
export type { ParseOptions } from '#servicestack/text/parse-options.ts'
export { SerializationError } from '#servicestack/text/serialization-error.ts'
export type { Zone } from '#servicestack/text/zone.ts'
export { compileStringify } from './compile-stringify.ts'
export { format } from './format.ts'
export { JsvError, type JsvErrorCode } from './jsv-error.ts'
export { parse } from './parse.ts'
export { parseStrict } from './parse-strict.ts'
export { stringify } from './stringify.ts'
