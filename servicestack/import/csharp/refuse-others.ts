/** Refuses what is no DTO source. */

import type { ImportError } from '../import-error.ts'
import type { Declared } from './declared.ts'
import type { SourceText } from './source-text.ts'

/** Throws when a file is empty, binary or a web page. */
export function refuseOthers(source: SourceText): void {
  const { text } = source
  const start = text.search(/\S/)
  if (start === -1) throw source.refuse(0, 'there is nothing in it.', passSource, 'empty')
  const zero = text.indexOf('\0')
  if (zero !== -1) throw source.refuse(zero, 'it holds a zero byte, as no text does.', passSource, 'binary')
  if (text[start] === '<') throw source.refuse(start, 'it is a web page or XML.', passSource, 'html')
}

/** Returns the refusal of C# without any operation; `first` is what it declares first. */
export function refuseWithoutRequest(source: SourceText, first: Declared | undefined): ImportError {
  const why = 'it declares no request: no class has IReturn<T>, IReturnVoid or [Route].'
  return source.refuse(first?.offset ?? 0, why, passSource, 'no-request-type')
}

const passSource = 'Pass what /types/csharp prints, or its URL.'
