/** The error of the strict JSV reader: what is wrong, where, and what to write instead. */

/** What to do about each thing that the strict reader can find wrong. */
const remedies = {
  'quoted-name': 'Names stand bare in JSV: write name:value, not JSON.',
  'unknown-name': 'The type has no such member. Spell it as the type does, or leave it out.',
  'missing-name': 'A name is missing. Write an empty key as "", and no comma at the end.',
  'missing-colon': 'A : is missing. Quote text that holds a comma.',
  'repeated-name': 'The name has been there before. Write it once.',
  'missing-value': 'A value is missing. Leave a member without a value out, and write {} for an empty object.',
  'wrong-spelling': 'This is not how its type is written.',
  'unquoted-character': 'This may stand only inside quotes. Write no blanks between tokens.',
  'unclosed-quote': 'A quote is not closed. Double the quotes inside.',
  'unclosed-value': 'A comma or the closing bracket must stand here. Quote text that holds these.',
  'text-after-value': 'The value has ended. Remove the rest.',
  'wrong-opening': 'An object begins with {, a list with [.',
  'too-deep': 'It nests deeper than allowed.',
  'too-large': 'It is longer, or has more members, than allowed.',
} as const

/** What the strict reader can find wrong. */
export type JsvErrorCode = keyof typeof remedies

/** Where it is: a JSON pointer, and an offset in UTF-16 units from the start of the text. */
interface Place {
  readonly text: string
  readonly offset: number
  readonly path?: string
  /** What to write instead, where the code alone does not say. */
  readonly instead?: string
}

/** Thrown for text that no ServiceStack writer would have written. */
export class JsvError extends Error {
  override readonly name = 'JsvError'
  readonly code: JsvErrorCode
  /** JSON pointer of the value being read. */
  readonly path: string
  /** Offset in UTF-16 units from the start of the text. */
  readonly offset: number

  constructor(code: JsvErrorCode, { text, offset, path = '', instead = '' }: Place) {
    const excerpt = JSON.stringify(text.slice(Math.max(0, offset - 12), offset + 20))
    super(`Cannot read JSV at ${path || '/'} (offset ${offset}, near ${excerpt}): ${remedies[code]}${instead}`)
    this.code = code
    this.path = path
    this.offset = offset
  }
}
