import { expect, test } from 'vitest'
import type { StartTag } from '#servicestack/xml/token.ts'
import { TokenCursor } from '#servicestack/xml/token-cursor.ts'
import { tokenize } from '#servicestack/xml/tokenize.ts'

const element: StartTag = { kind: 'start', name: 'a', qualified: 'a', namespace: '', place: { line: 1, column: 4 } }

function behindRoot(text: string): TokenCursor {
  const cursor = new TokenCursor(tokenize(text), 'Port.Ship')
  cursor.advance()
  return cursor
}

test('blank text stands between elements, and other text must not', () => {
  expect(behindRoot('<a>\n <b/></a>').element()).toMatchObject({ kind: 'start', name: 'b' })
  expect(() => behindRoot('<a>x<b/></a>').element()).toThrow("Expecting state 'Element'")
})

test('the text of an element is all there is up to its end', () => {
  const cursor = behindRoot('<a>x<!-- c -->y</a>')
  expect(cursor.text()).toBe('xy')
  cursor.end(element)
  expect(cursor.current.kind).toBe('eof')
})

test('an element inside of text is not expected', () => {
  const cursor = behindRoot('<a>x<b/></a>')
  cursor.text()
  expect(() => cursor.end(element)).toThrow(
    "There was an error deserializing the object of type Port.Ship. End element 'a' from namespace '' expected. Found element 'b' from namespace ''. Line 1, position 8.",
  )
})

test('an item is a start of its name, and blanks before it do not matter', () => {
  const cursor = behindRoot('<a>\n<b/><c/></a>')
  expect(cursor.item({ name: 'b', namespace: '' })).toMatchObject({ name: 'b' })
  expect(cursor.item({ name: 'c', namespace: '' })).toBeUndefined()
})

test('an element is passed over with all that it holds', () => {
  const cursor = behindRoot('<a><b><c/>x</b><d/></a>')
  cursor.advance()
  cursor.skip()
  expect(cursor.current).toMatchObject({ name: 'd' })
})

test('a fault is thrown when its turn comes, with the type that was read unless it is found at once', () => {
  const cursor = behindRoot('<a>x</b>')
  cursor.advance()
  expect(() => cursor.current).toThrow('There was an error deserializing the object of type Port.Ship. Start element')
  expect(() => new TokenCursor(tokenize('<a>'), 'Port.Ship').current).toThrow(/^Unexpected end of file.$/)
})

test('bytes that are no UTF-8 are refused in a text that is read, and nowhere else', () => {
  const bytes = new TextEncoder().encode('<a>Zo? abc<!-- ? --></a>').map((byte) => (byte === 0x3f ? 0xeb : byte))
  const text = new TextDecoder().decode(bytes)
  expect(() => behindRoot(text).text()).toThrow(
    "There was an error deserializing the object of type Port.Ship. '\ufffd abc' contains invalid UTF-8 bytes.",
  )
  expect(() => behindRoot(text).skip()).not.toThrow()
})
