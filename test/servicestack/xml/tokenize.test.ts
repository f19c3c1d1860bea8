import { expect, test } from 'vitest'
import type { Token } from '#servicestack/xml/token.ts'
import { tokenize } from '#servicestack/xml/tokenize.ts'

/** The pieces as a line of text. */
function told(text: string): string {
  return tokenize(text).map(tell).join(' ')
}

function tell(token: Token): string {
  switch (token.kind) {
    case 'start':
      return `<${token.namespace}|${token.name}@${token.place.column}`
    case 'end':
      return `${token.name}>@${token.place.column}`
    case 'text':
      return `"${token.text}"@${token.place.column}`
    case 'eof':
      return 'eof'
    case 'fault':
      return token.message
  }
}

test.each([
  { text: '<a>x</a>', want: '<|a@4 "x"@5 a>@8 eof' },
  { text: '\ufeff<?xml version="1.0" encoding="utf-8"?>\n<a xmlns="u"/>', want: '<u|a@15 a>@15 eof' },
  { text: '<a><b/>é</a>', want: '<|a@4 <|b@8 b>@8 "é"@6 a>@8 eof' },
  { text: '<q:a xmlns:q="u"><q:b></q:b></q:a>', want: '<u|a@18 <u|b@23 b>@29 a>@24 eof' },
  { text: '<a>x<!-- c -->y<![CDATA[<]]></a>', want: '<|a@4 "xy<"@4 a>@8 eof' },
  { text: '<a>&lt;&#65;\r\n</a>', want: '<|a@4 "<A\n"@8 a>@8 eof' },
  { text: '<a>\n x</a>', want: '<|a@4 "\n x"@5 a>@8 eof' },
  { text: '<a/> junk', want: '<|a@5 a>@5 eof' },
  { text: '<a/><!-- c -->junk', want: '<|a@5 a>@5 eof' },
  { text: '     ', want: 'eof' },
])('$text falls into $want', ({ text, want }) => {
  expect(told(text)).toBe(want)
})

// all asked of .NET
test.each([
  { text: '<a/>junk', want: 'The data at the root level is invalid. Line 1, position 1.' },
  { text: '<a/><b/>', want: 'There are multiple root elements. Line 1, position 2.' },
  { text: '<a><b>5</c></a>', want: "Start element 'b' does not match end element 'c'. Line 1, position 10." },
  { text: '<a><b>5', want: 'Unexpected end of file. Following elements are not closed: b, a. Line 1, position 7.' },
  { text: '<a>x&nope;</a>', want: 'Character reference not valid. Line 1, position 4.' },
  { text: '<!-- x -- y --><a/>', want: "XML comments cannot contain '--' or end with '-'. Line 1, position 8." },
  { text: '<?xml version="1.1"?><a/>', want: "XML version must be '1.0'. Line 1, position 22." },
])('of $text .NET says: $want', ({ text, want }) => {
  expect(tokenize(text).at(-1)).toMatchObject({ kind: 'fault', message: want, isEarly: false })
})

test.each([
  { text: '<a>', want: 'Unexpected end of file.' },
  {
    text: '<?xml version="1.0" encoding="utf-16"?><a/>',
    want: "The encoding in the declaration 'utf-16' does not match the encoding of the document 'utf-8'.",
  },
])('of $text .NET says at once: $want', ({ text, want }) => {
  expect(tokenize(text)).toEqual([{ kind: 'fault', message: want, isEarly: true }])
})

test('what i:nil and i:type say belongs to the start of an element', () => {
  const instance = 'http://www.w3.org/2001/XMLSchema-instance'
  expect(tokenize(`<a xmlns="u" xmlns:i="${instance}" i:nil="true" i:type="b" nil="x"/>`)[0]).toMatchObject({
    nil: 'true',
    type: { name: 'b', namespace: 'u' },
  })
})

test.each([
  {
    name: 'with a byte order mark',
    bytes: [0xff, 0xfe, 0x3c, 0, 0x61, 0],
    want: 'An XML declaration with an encoding is required',
  },
  { name: 'without one', bytes: [0x3c, 0, 0x61, 0, 0x3e, 0], want: 'An XML declaration is required' },
  { name: 'the other way round', bytes: [0, 0x3c, 0, 0x61, 0, 0x3e], want: 'An XML declaration is required' },
])('UTF-16 $name is a fault', ({ bytes, want }) => {
  const message = `${want} for all non UTF-8 documents.`
  expect(tokenize(new TextDecoder().decode(Uint8Array.from(bytes)))).toEqual([
    { kind: 'fault', isEarly: true, message },
  ])
})
