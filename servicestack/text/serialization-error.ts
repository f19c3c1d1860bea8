/** The error of a lenient reader, in the words of the real library. */

/** Why the library cannot read. */
export type SerializationErrorCode =
  | 'not-an-object'
  | 'index-out-of-range'
  | 'not-convertible'
  | 'overflow'
  | 'not-set'
  | 'not-supported'
  | 'too-large'
  | 'malformed'

/** Thrown where ServiceStack.Text throws; the message is the one a client of the real server sees. */
export class SerializationError extends Error {
  override readonly name = 'SerializationError'
  /**
   * `not-an-object`: the text does not begin with `{`; `index-out-of-range`: it ends, or goes on, where it must not;
   * `not-convertible` and `overflow`: a scalar is not of its type, which bodies swallow and query strings report;
   * `not-set`: a member does not take its value, and the reader was told to say so; `not-supported`: a `__type` that
   * may not be made; `too-large`: more than the caller allows; `malformed`: it is no XML, or not that
   * of its data contract.
   */
  readonly code: SerializationErrorCode

  constructor(code: SerializationErrorCode, message: string, cause?: SerializationError) {
    super(message, { cause })
    this.code = code
  }

  /** True for what a reader keeps to itself inside a body: the member stays unset. */
  get isSwallowed(): boolean {
    return this.code !== 'not-supported' && this.code !== 'too-large'
  }
}

/** The library ran off the end of the text, or found text after its end. */
export function indexOutOfRange(): SerializationError {
  return new SerializationError('index-out-of-range', 'Index was outside the bounds of the array.')
}

/** The library took a piece of the text that is not there. */
export function argumentOutOfRange(): SerializationError {
  return new SerializationError('index-out-of-range', 'Specified argument was out of the range of valid values.')
}

/** The library could not make a scalar of a piece of text. */
export function notConvertible(text: string): SerializationError {
  return new SerializationError('not-convertible', `'${text}' is an Invalid value`)
}

/** The library made a number of a piece of text, and it is too large or too small for its type. */
export function overflow(text: string): SerializationError {
  return new SerializationError('overflow', `'${text}' is an Invalid value`)
}

/** A member does not take its value, and the library was told to say so. */
export function notSet(name: string, text: string, cause: SerializationError): SerializationError {
  return new SerializationError('not-set', `Failed to set property '${name}' with '${text}'`, cause)
}

/** The library was asked for a type that it does not make from text. */
export function notSupported(message: string): SerializationError {
  return new SerializationError('not-supported', message)
}

/** The library wanted an object and saw something else; it quotes the first 50 characters. */
export function notAnObject(typeName: string, text: string): SerializationError {
  return new SerializationError(
    'not-an-object',
    `Type definitions should start with a '{', expecting serialized type '${typeName}', got string starting with: ${text.slice(0, 50)}`,
  )
}

/** The library does not go so deep, and was told to say so. */
export function tooDeep(depth: number): SerializationError {
  return new SerializationError('not-convertible', `Exceeded MaxDepth limit of ${depth}`)
}

/** The caller does not want to read so much. */
export function tooLarge(limit: number, what: string): SerializationError {
  return new SerializationError('too-large', `The text has more than ${limit} ${what}.`)
}
