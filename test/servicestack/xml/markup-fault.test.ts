import { expect, test } from 'vitest'
import { markupFault } from '#servicestack/xml/markup-fault.ts'

const outside = { open: [], startTags: '' }
const inside = { open: ['Echo', 'q:S'], startTags: '<Echo><q:S>' }

// all asked of .NET; bind/xml/text and bind/xml/doctype
test.each([
  { text: 'hello', around: outside, want: 'The data at the root level is invalid. Line 1, position 1.' },
  {
    text: '<!DOCTYPE x>',
    around: outside,
    want: 'CData elements not valid at top level of an XML document. Line 1, position 3.',
  },
  {
    text: '<?pi x?>',
    around: outside,
    want: 'Processing instructions (other than the XML declaration) and DTDs are not supported. Line 1, position 2.',
  },
  {
    text: '<?xml version="1.0"?>',
    around: outside,
    want: 'No characters can appear before the XML declaration. Line 1, position 2.',
  },
  {
    text: '< Echo/>',
    around: outside,
    want: "Name cannot begin with the ' ' character, hexadecimal value 0x20. Line 1, position 2.",
  },
  { text: '</Echo>', around: outside, want: "The token '>' was expected but found 'E'. Line 1, position 3." },
  {
    text: '<!-- x',
    around: outside,
    want: 'Unexpected end of file. Following elements are not closed: . Line 1, position 7.',
  },
  {
    text: '<!-- x -- y -->',
    around: outside,
    want: "XML comments cannot contain '--' or end with '-'. Line 1, position 8.",
  },
  { text: '<ns:Echo/>', around: outside, want: "The prefix 'ns' is not defined. Line 1, position 9." },
  {
    text: '',
    around: inside,
    want: 'Unexpected end of file. Following elements are not closed: q:S, Echo. Line 1, position 12.',
  },
  {
    text: '<',
    around: inside,
    want: 'Unexpected end of file. Following elements are not closed: q:S, Echo. Line 1, position 13.',
  },
  {
    text: '</q',
    around: inside,
    want: 'Unexpected end of file. Following elements are not closed: q:S, Echo. Line 1, position 14.',
  },
  {
    text: '</q:S',
    around: inside,
    want: 'Unexpected end of file. Following elements are not closed: q:S, Echo. Line 1, position 17.',
  },
  {
    text: '</q:X>',
    around: inside,
    want: "Start element 'q:S' does not match end element 'q:X'. Line 1, position 17.",
  },
  { text: '</q:Sx>', around: inside, want: "The token '>' was expected but found 'x'. Line 1, position 17." },
  {
    text: '</>',
    around: { ...inside, open: ['E'] },
    want: "Name cannot begin with the '>' character, hexadecimal value 0x3E. Line 1, position 14.",
  },
  { text: '</q:S x>', around: inside, want: "The token '>' was expected but found 'x'. Line 1, position 18." },
  { text: '&nope;', around: inside, want: 'Character reference not valid. Line 1, position 12.' },
  {
    text: '&amp',
    around: inside,
    want: 'Unexpected end of file. Following elements are not closed: q:S, Echo. Line 1, position 16.',
  },
  { text: ']]>', around: inside, want: "']]>' not valid in text node content. Line 1, position 12." },
  { text: '\u0001', around: inside, want: 'The byte 0x01 is not valid at this location. Line 1, position 12.' },
  {
    text: '<![CDATA[x',
    around: inside,
    want: 'Unexpected end of file. Following elements are not closed: q:S, Echo. Line 1, position 22.',
  },
  {
    text: '<!DOCTYPE x>',
    around: inside,
    want: "The token '[CDATA[' was expected but found 'DOCTYPE'. Line 1, position 14.",
  },
])('of $text .NET says: $want', ({ text, around, want }) => {
  expect(markupFault(text, around, false)).toBe(want)
})

test('there is one root', () => {
  expect(markupFault('<Echo/>', outside, true)).toBe('There are multiple root elements. Line 1, position 2.')
})
