/** JSV as ServiceStack speaks it. */

export { SerializationError } from '#servicestack/text/serialization-error.ts'
export { compileStringify } from './compile-stringify.ts'
export { JsvError, type JsvErrorCode } from './jsv-error.ts'
export { parse } from './parse.ts'
export { parseStrict } from './parse-strict.ts'
export { stringify } from './stringify.ts'
