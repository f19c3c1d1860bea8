/** Spoils texts a little, for laws about readers. */

import fc from 'fast-check'

/** Changes a text. */
type Edit = (text: string) => string

/** What may be put anywhere: the marks of JSV, blanks, beginnings of values, and pieces that look like a writer's. */
const strangers = fc.constantFrom(
  ...'",:{}[]\'\\ \t\r\n\0\u200B\uFEFFaA019-+.=',
  ...['""', '{}', '[]', ',,', 'True', 'null', ':"', '",', 'id:', '__type:', "'=", '-0', '1E+17', '0.1', '__proto__:a'],
)

const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(), strangers).map(([at, stranger]) => replaced(at, 0, stranger)) },
  { weight: 3, arbitrary: fc.nat().map((at) => replaced(at, 1, '')) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(), strangers).map(([at, stranger]) => replaced(at, 1, stranger)) },
  { weight: 2, arbitrary: fc.nat().map(swapped) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.nat(9)).map(([at, length]) => replaced(at, length, '')) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.nat(9)).map(([at, length]) => doubled(at, length)) },
)

/** Texts with up to three characters inserted, deleted, exchanged or doubled. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(edits, { minLength: 1, maxLength: 3 }))
    .map(([text, steps]) => steps.reduce((spoiled, edit) => edit(spoiled), text))
}

function replaced(place: number, length: number, stranger: string): Edit {
  return (text) => {
    const at = place % (text.length + 1)
    return text.slice(0, at) + stranger + text.slice(at + length)
  }
}

function swapped(place: number): Edit {
  return (text) => {
    const at = place % (text.length + 1)
    return (
      text.slice(0, at) +
      text
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      text.slice(at + 2)
    )
  }
}

function doubled(place: number, length: number): Edit {
  return (text) => {
    const at = place % (text.length + 1)
    return text.slice(0, at + length) + text.slice(at)
  }
}
