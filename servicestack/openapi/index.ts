/** A contract as text, as a document and as a model. */

export { OpenApiError, type OpenApiErrorCode } from './openapi-error.ts'
export { parseOpenApi, stringifyOpenApi } from './openapi-text.ts'
export { readOpenApi } from './read-openapi.ts'
export { writeOpenApi } from './write-openapi.ts'
