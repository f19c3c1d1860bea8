/** Refuses a text that .NET does not take for a scalar. */

import { notConvertible, type SerializationError } from '../serialization-error.ts'

/** Throws what `say` makes of the text. */
export function refuse(text: string, say: (text: string) => SerializationError = notConvertible): never {
  throw say(text)
}
