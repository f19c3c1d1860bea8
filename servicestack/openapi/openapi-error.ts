/** An OpenAPI document that cannot be read as a ServiceStack contract, or a model that no document can hold. */

/** Everything the reader and the writer may refuse; a closed list. */
export type OpenApiErrorCode =
  | 'broken-yaml'
  | 'wrong-version'
  | 'missing'
  | 'wrong-type'
  | 'unknown-schema'
  | 'dangling-reference'
  | 'unwritable-name'
  | 'path-taken'

/** Says what is wrong, at which JSON pointer of the document, and what to do about it. */
export class OpenApiError extends Error {
  override readonly name = 'OpenApiError'
  readonly code: OpenApiErrorCode
  readonly pointer: string
  readonly why: string

  constructor(code: OpenApiErrorCode, pointer: string, why: string, whatToDo: string, options?: ErrorOptions) {
    super(`The OpenAPI document is wrong at ${pointer === '' ? 'its root' : pointer}: ${why} ${whatToDo}`, options)
    this.code = code
    this.pointer = pointer
    this.why = why
  }
}
