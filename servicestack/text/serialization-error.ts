/** The error of a lenient reader, in the words of the real library. */

/** Thrown where ServiceStack.Text throws; the message is the one a client of the real server sees. */
export class SerializationError extends Error {
  override readonly name = 'SerializationError'
  /**
   * `not-an-object`: the text does not begin with `{`; `index-out-of-range`: it ends, or goes on, where it must not;
   * `not-convertible`: a scalar is not of its type, which bodies swallow and query strings report.
   */
  readonly code: 'not-an-object' | 'index-out-of-range' | 'not-convertible'

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

/** The library wanted an object and saw something else; it quotes the first 50 characters. */
export function notAnObject(typeName: string, text: string): SerializationError {
  return new SerializationError(
    'not-an-object',
    `Type definitions should start with a '{', expecting serialized type '${typeName}', got string starting with: ${text.slice(0, 50)}`,
  )
}
