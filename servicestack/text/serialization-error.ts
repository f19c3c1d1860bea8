/** The error of a lenient reader, in the words of the real library. */

/** Thrown where ServiceStack.Text throws; the message is the one a client of the real server sees. */
export class SerializationError extends Error {
  override readonly name = 'SerializationError'
  /**
   * `not-an-object`: the text does not begin with `{`; `index-out-of-range`: it ends, or goes on, where it must not;
   * `not-convertible` and `overflow`: a scalar is not of its type, which bodies swallow and query strings report;
   * `not-supported`: a `__type` that may not be made, which nothing swallows.
   */
  readonly code: 'not-an-object' | 'index-out-of-range' | 'not-convertible' | 'overflow' | 'not-supported'

  constructor(code: SerializationError['code'], message: string) {
    super(message)
    this.code = code
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

/** The library was asked for a type that it does not make from text. */
export function notSupported(typeName: string): SerializationError {
  return new SerializationError('not-supported', `${typeName} is not an allowed Runtime Type.`)
}

/** The library wanted an object and saw something else; it quotes the first 50 characters. */
export function notAnObject(typeName: string, text: string): SerializationError {
  return new SerializationError(
    'not-an-object',
    `Type definitions should start with a '{', expecting serialized type '${typeName}', got string starting with: ${text.slice(0, 50)}`,
  )
}
