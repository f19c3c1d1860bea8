import { expect, test } from 'vitest'
import { ImportError } from '#servicestack/import/import-error.ts'
import { parseMetadata } from '#servicestack/import/metadata/parse-metadata.ts'

test('a document is read to its root, with a byte order mark or without', () => {
  expect(parseMetadata('{"operations":[]}', 'a.json').member('operations').items()).toEqual([])
  expect(parseMetadata('\uFEFF{}', 'a.json').value).toEqual({})
})

const whole = JSON.stringify({ operations: [{ request: { name: 'GetBoat' } }], types: [] }, null, 2)

const refusals = [
  { name: 'nothing', given: '', code: 'empty', want: /at line 1, column 1: it is empty\./ },
  { name: 'blank', given: ' \n\t ', code: 'empty', want: /it is empty\./ },
  {
    name: 'a login page',
    given: '\n<!DOCTYPE html>\n<html><body>Sign in</body></html>',
    code: 'html',
    want: /at line 2, column 1 .*: this is a web page, perhaps a login page, .* signed in/,
  },
  { name: 'a piece of a page', given: '<script>window.Dto = {}</script>', code: 'html', want: /this is a web page/ },
  { name: 'XML', given: '<?xml version="1.0"?><a/>', code: 'broken-json', want: /this is XML/ },
  {
    name: 'a gzip file',
    given: '\u001F\uFFFD\b\0\0',
    code: 'broken-json',
    want: /this is no text; it may be compressed/,
  },
  { name: 'UTF-16', given: '{\0"\0a\0', code: 'broken-json', want: /or in UTF-16/ },
  {
    name: 'half a file',
    given: whole.slice(0, 60),
    code: 'broken-json',
    want: /at line 5, column \d+ .*: the JSON ends in the middle\. It was not fetched to its end/,
  },
  {
    name: 'a comma too much',
    given: whole.replace('"GetBoat"', '"GetBoat",'),
    code: 'broken-json',
    want: /at line 6, column 7 .*: "}" is not what JSON allows there\./,
  },
  {
    name: 'plain text',
    given: 'Forbidden',
    code: 'broken-json',
    want: /at line 1, column 1 \("Forbidden"\): "F" is not/,
  },
] as const

test.each(refusals)('$name is refused for what it is, where it is', ({ given, code, want }) => {
  const error = refusalOf(given)
  expect(error.code).toBe(code)
  expect(error.message).toMatch(want)
  expect(error.message).toMatch(/^Cannot read my\.json at line .* [Ff]etch \/types\/metadata\.json/)
})

test('the excerpt of a document without line breaks stays short', () => {
  const error = refusalOf(`{"a":"${'x'.repeat(100_000)}",}`)
  expect(error.place.column).toBe(100_009)
  expect(error.place.excerpt.length).toBeLessThan(80)
})

test('nesting without end is no trouble where nobody looks', () => {
  const deep = `${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`
  expect(parseMetadata(`{"operations":[],"plugins":${deep}}`, 'my.json').member('operations').items()).toEqual([])
  expect(refusalOf(`{"plugins":${deep}`).message).toMatch(/ends in the middle/)
})

function refusalOf(text: string): ImportError {
  try {
    parseMetadata(text, 'my.json')
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('It was read.')
}
