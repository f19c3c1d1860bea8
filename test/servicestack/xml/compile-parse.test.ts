import { expect, test } from 'vitest'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { compileParse } from '#servicestack/xml/compile-parse.ts'
import { compileStringify } from '#servicestack/xml/compile-stringify.ts'
import { readRecordedXml, recordedModel } from './recorded-xml.ts'

const echo = compileParse({ type: 'Echo', model: recordedModel })
const attributes =
  'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Voice.Api.Sessions"'

test.each([
  {
    text: `<Echo ${attributes}><B>true</B><I>5</I><S>a</S></Echo>`,
    want: { b: true, i: 5, s: 'a' },
    id: 'bind/ct/text-xml',
  },
  { text: `<Echo ${attributes}><S>a</S><I>5</I></Echo>`, want: { s: 'a' }, id: 'bind/xml/order-wrong' },
  { text: `<Echo ${attributes}><I>5</I><S>a</S></Echo>`, want: { i: 5, s: 'a' }, id: 'bind/xml/order-right' },
])('$id binds $want', ({ text, want }) => {
  expect(echo(text)).toEqual(want)
})

const voice = 'http://schemas.datacontract.org/2004/07/Voice.Api.Sessions'
test.each([
  {
    id: 'bind/xml/no-namespace',
    text: '<Echo><I>5</I><S>a</S></Echo>',
    want: `Error in line 1 position 7. Expecting element 'Echo' from namespace '${voice}'.. Encountered 'Element'  with name 'Echo', namespace ''.`,
  },
  {
    id: 'bind/xml/wrong-root',
    text: `<Nope ${attributes}/>`,
    want: `Error in line 1 position 127. Expecting element 'Echo' from namespace '${voice}'.. Encountered 'Element'  with name 'Nope', namespace '${voice}'.`,
  },
  {
    id: 'bind/xml/text',
    text: 'hello',
    want: 'There was an error deserializing the object of type Voice.Api.Sessions.Echo. The data at the root level is invalid. Line 1, position 1.',
  },
  {
    id: 'bind/xml/doctype',
    text: `<!DOCTYPE x [<!ENTITY e "v">]><Echo ${attributes}><S>&e;</S></Echo>`,
    want: 'There was an error deserializing the object of type Voice.Api.Sessions.Echo. CData elements not valid at top level of an XML document. Line 1, position 3.',
  },
])('$id is refused: $want', ({ text, want }) => {
  expect(() => echo(text)).toThrow(new SerializationError('malformed', want))
})

test('an array of numbers holds nothing but its items, while a list passes over others', () => {
  expect(() => echo(`<Echo ${attributes}><Is><n/></Is></Echo>`)).toThrow("End element 'Is' from namespace")
  expect(echo(`<Echo ${attributes}><Ss><n/></Ss></Echo>`)).toEqual({ ss: [] })
})

test('lists are read in the name of their items', () => {
  const parse = compileParse({ type: { kind: 'list', items: { kind: 'named', name: 'Echo' } }, model: recordedModel })
  expect(parse(`<ArrayOfEcho ${attributes}><Echo><S>a</S></Echo></ArrayOfEcho>`)).toEqual([{ s: 'a' }])
  expect(() => parse('hello')).toThrow('the object of type Voice.Api.Sessions.Echo[].')
})

const whole = readRecordedXml().filter(({ xml, version }) => version === '8.6' && !xml.includes('><?xml', 9))
test.each(whole)('what $id answers reads back as what it was', ({ xml, type }) => {
  const options = { type, model: recordedModel }
  expect(compileStringify(options)(compileParse(options)(xml))).toBe(xml)
})
