/** Refuses what is no DTO source. */

import { ImportError } from '../import-error.ts'
import { isBlank, type PageLine, placeOf } from '../page-line.ts'

/** Throws when a file is empty, binary or a web page. */
export function refuseOthers(lines: readonly PageLine[]): void {
  const first = lines.find((line) => !isBlank(line))
  if (first === undefined) throw new ImportError('empty', placeOf(lines[0]), 'there is nothing in it.', passSource)
  const binary = lines.find((line) => line.text.includes('\0'))
  if (binary !== undefined) {
    const place = { line: binary.number, column: binary.text.indexOf('\0') + 1, excerpt: '' }
    throw new ImportError('binary', place, 'it holds a zero byte, as no text does.', passSource)
  }
  if (first.text.trim().startsWith('<')) {
    throw new ImportError('html', placeOf(first), 'it is a web page or XML.', passSource)
  }
}

/** Returns the refusal of TypeScript that declares no DTO. */
export function refuseWithoutDtos(lines: readonly PageLine[]): ImportError {
  const place = placeOf(lines.find((line) => !isBlank(line)))
  const why = 'no DTO was found: it declares no class or interface with members and no enum.'
  return new ImportError('no-request-type', place, why, passSource)
}

/** Returns the refusal of types that are nested beyond what a program can follow. */
export function refuseTooDeep(lines: readonly PageLine[], cause: RangeError): ImportError {
  const longest = lines.reduce((longer, line) => (line.text.length > longer.text.length ? line : longer))
  const why = 'its types are nested too deep, most likely in this line.'
  return new ImportError('broken-typescript', placeOf(longest), why, passSource, { cause })
}

const passSource = 'Pass what /types/typescript prints, or its URL.'
