/** Parses a document of metadata, or says what it is instead. */

import { ImportError, type ImportErrorCode, type ImportPlace } from '../import-error.ts'
import { MetadataNode } from './metadata-node.ts'
import { parseJson } from './parse-json.ts'

/** Returns the root of the document; `file` names it in errors. */
export function parseMetadata(text: string, file: string): MetadataNode {
  const json = text.replace(/^\uFEFF/, '')
  const stranger = strangers.find(({ looks }) => looks.test(json))
  if (stranger !== undefined) throw refuse(stranger, placeAt(json, json.search(/\S|$/), file))
  return new MetadataNode(parseJson(json, '/types/metadata.json', file))
}

interface Stranger {
  readonly code: ImportErrorCode
  readonly why: string
  readonly whatToDo: string
}

/** What people save in place of metadata. */
const strangers: readonly (Stranger & { readonly looks: RegExp })[] = [
  {
    looks: /^\s*$/,
    code: 'empty',
    why: 'it is empty.',
    whatToDo: 'Fetch /types/metadata.json of the server, and look at the status of its answer.',
  },
  {
    looks: /^\s*<(?:!doctype|html|head|body|script|div)\b/i,
    code: 'html',
    why: 'this is a web page, perhaps a login page, and not JSON.',
    whatToDo: 'Fetch /types/metadata.json, with its .json, signed in when the server asks for it.',
  },
  {
    looks: /^\s*</,
    code: 'broken-json',
    why: 'this is XML, and not JSON.',
    whatToDo: 'Fetch /types/metadata.json, with its .json.',
  },
  {
    // control characters, or bytes that were no UTF-8
    looks: /^.{0,40}?[^\P{Cc}\t\r\n\u007f-\u009f]|^[^{[]{0,40}\uFFFD/su,
    code: 'broken-json',
    why: 'this is no text; it may be compressed, or in UTF-16.',
    whatToDo: 'Fetch /types/metadata.json with curl --compressed, and save it as UTF-8.',
  },
]

function refuse({ code, why, whatToDo }: Stranger, place: ImportPlace): ImportError {
  return new ImportError(code, place, why, whatToDo)
}

function placeAt(text: string, at: number, file: string): ImportPlace {
  const before = text.slice(0, at).split(/\r\n|\n|\r/)
  const column = (before.at(-1) ?? '').length + 1
  // one line may be the whole document
  const around = text.slice(Math.max(0, at - 30), at + 30)
  return { line: before.length, column, excerpt: around.replace(/[\p{Cc}\s]+/gu, ' ').trim(), file }
}
