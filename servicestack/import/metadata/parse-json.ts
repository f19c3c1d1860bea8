/** Parses JSON, or says where it stops being that. */

import { ImportError, type ImportPlace } from '../import-error.ts'
import { findJsonFault } from './find-json-fault.ts'

/** Returns the value of a JSON text; `what` is what to fetch again when it is broken, and `file` names it in errors. */
export function parseJson(json: string, what: string, file?: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    const at = findJsonFault(json)
    const isCut = at === json.length
    const why = isCut
      ? 'the JSON ends in the middle.'
      : `${JSON.stringify(json.charAt(at))} is not what JSON allows there.`
    const whatToDo = isCut
      ? `It was not fetched to its end: fetch ${what} again.`
      : `Fetch ${what} from the server again, and save it unedited.`
    throw new ImportError('broken-json', placeAt(json, at, file), why, whatToDo, { cause })
  }
}

function placeAt(text: string, at: number, file: string | undefined): ImportPlace {
  const before = text.slice(0, at).split(/\r\n|\n|\r/)
  const column = (before.at(-1) ?? '').length + 1
  // one line may be the whole document
  const around = text.slice(Math.max(0, at - 30), at + 30)
  const excerpt = around.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return { line: before.length, column, excerpt, ...(file === undefined ? {} : { file }) }
}
