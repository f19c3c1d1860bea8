import { expect, test } from 'vitest'
import { cutterOf as cutterOfJson } from '#servicestack/json/cutter.ts'
import { cutterOf as cutterOfJsv } from '#servicestack/jsv/cutter.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import { dialects } from '#servicestack/text/dialect.ts'
import { scalarText } from '#servicestack/text/scalar-text.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'

const jsv = cutterOfJsv(dialects['8.6'])
const json = cutterOfJson(dialects['8.6'])

const rows: { name: string; scalar: Scalar; given: string; jsv: string; json: string }[] = [
  { name: 'a number loses its quotes', scalar: 'int', given: '"7"', jsv: '7', json: '7' },
  { name: 'an address loses its quotes as in JSV', scalar: 'Uri', given: '"a""b"', jsv: 'a"b', json: 'a"b' },
  { name: 'blanks around bytes go', scalar: 'bytes', given: ' AA== ', jsv: 'AA==', json: 'AA==' },
  { name: 'a text keeps its blanks', scalar: 'string', given: ' a ', jsv: ' a ', json: ' a ' },
  { name: 'a text loses its escapes in JSON', scalar: 'string', given: 'a\\n', jsv: 'a\\n', json: 'a\n' },
]

test.each(rows)('$name', ({ scalar, given, ...want }) => {
  expect([scalarText(scalar, given, jsv), scalarText(scalar, given, json)]).toEqual([want.jsv, want.json])
})

test('nothing but blanks are no bytes', () => {
  expect(() => scalarText('bytes', ' ', jsv)).toThrow(SerializationError)
})
