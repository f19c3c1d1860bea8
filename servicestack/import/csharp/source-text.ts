/** The text of a C# file, which tells where an offset lies. */

import { ImportError, type ImportErrorCode, type ImportPlace } from '../import-error.ts'

/** What is done about a file that ends too early or is damaged. */
const copyAgain = 'Copy all that /types/csharp prints, or pass its URL.'

/** A file of C# source. */
export class SourceText {
  readonly text: string

  constructor(text: string) {
    this.text = text.replace(/^\uFEFF/, '')
  }

  /** Returns line and column of an offset, and that line. */
  placeAt(offset: number): ImportPlace {
    const before = this.text.slice(0, offset)
    const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
    const rest = this.text.slice(start, start + longestExcerpt)
    return {
      line: before.split(/\r\n|\n|\r/).length,
      column: offset - start + 1,
      excerpt: printable(/^[^\r\n]*/.exec(rest)?.[0] ?? ''),
    }
  }

  /** Returns the refusal of what stands at an offset. */
  refuse(offset: number, why: string, whatToDo = copyAgain, code: ImportErrorCode = 'broken-csharp'): ImportError {
    return new ImportError(code, this.placeAt(offset), why, whatToDo)
  }
}

const longestExcerpt = 120

/** Control characters would garble the terminal of whoever reads the refusal. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, '\uFFFD').trim()
}
