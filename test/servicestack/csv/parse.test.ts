import { expect, test } from 'vitest'
import { parse } from '#servicestack/csv/parse.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { listOf, named, scalar, text } from '../sample-model.ts'
import { contractModel } from './contract-model.ts'

const rows: { name: string; given: string; type?: TypeReference; want: unknown }[] = [
  { name: 'the first row binds', given: 'A,N\r\nx,5\r\ny,6\r\n', want: { a: 'x', n: 5 } },
  { name: 'names are read in any case, and trimmed', given: ' a ,\tN\nx,5', want: { a: 'x', n: 5 } },
  { name: 'a mark of byte order is passed over', given: '\uFEFFA\nx', want: { a: 'x' } },
  { name: 'unknown names are passed over', given: 'A,Z,N\nx,q,5', want: { a: 'x', n: 5 } },
  { name: 'missing cells leave members unset', given: 'A,N\nx', want: { a: 'x' } },
  { name: 'empty cells leave texts unset', given: 'A,N\n"",5', want: { n: 5 } },
  { name: 'empty lines are passed over', given: '\n\r\nA\r\n\r\nx', want: { a: 'x' } },
  {
    name: 'quoted cells hold commas, quotes and line ends',
    given: 'A,N\n"x,\r\n""y""",5',
    want: { a: 'x,\r\n"y"', n: 5 },
  },
  { name: 'quotes shield line ends within bare cells too', given: 'A\na"b\nc"d', want: { a: 'a"b\nc"d' } },
  { name: 'an open quote runs to the end, less a character', given: 'A,N\n"x,5', want: { a: 'x,' } },
  { name: 'blanks around a text are its own', given: 'A,N\n x , 5 ', want: { a: ' x ', n: 5 } },
  { name: 'a name that is repeated is written last', given: 'A,A\nx,y', want: { a: 'y' } },
  { name: 'what nobody closes is a text', given: 'A,N\n{b,5', want: { a: '{b', n: 5 } },
  { name: 'any character behind a cell in quotes separates it', given: 'A,N\n"x" 5', want: { a: 'x', n: 5 } },
  { name: 'a line that is alone binds nothing', given: 'nope', want: null },
  { name: 'a header that is alone binds nothing', given: 'A,N\r\n', want: null },
  { name: 'JSV binds nothing', given: '{a:x,n:5}', want: null },
  { name: 'nothing is null', given: '', want: null },
  {
    name: 'lists are JSV, quoted or bare',
    type: named('Nest'),
    given: 'Is,Items\n[1,2],"[{a:q,n:2},{a:z}]"',
    want: { is: [1, 2], items: [{ a: 'q', n: 2 }, { a: 'z' }] },
  },
  {
    name: 'objects and maps are JSV',
    type: named('Nest'),
    given: 'In,Map\n{a:q,n:2},"{k:v}"',
    want: { in: { a: 'q', n: 2 }, map: { k: 'v' } },
  },
  { name: 'what fails within an object is swallowed', type: named('Nest'), given: 'In\n"{n:x}"', want: { in: {} } },
  {
    name: 'scalars are JSV',
    type: named('Nest'),
    given: 'B,D,Ni,E,URLPath\non,1e3,7,blue,p',
    want: { b: true, d: 1000, ni: 7, e: 'Blue', urlPath: 'p' },
  },
  {
    name: 'nothing is no date and no boolean',
    type: named('Nest'),
    given: 'Name,Ni,C,O,In\nx,,,,',
    want: { name: 'x' },
  },
  {
    name: 'all rows of a list',
    type: listOf(named('Berth')),
    given: 'A,N\nx,5\ny,6',
    want: [
      { a: 'x', n: 5 },
      { a: 'y', n: 6 },
    ],
  },
  { name: 'all cells of a list of texts', type: listOf(text), given: 'a\r\n"b,c",d', want: ['a', 'b,c', 'd'] },
  { name: 'numbers of a list', type: listOf(scalar('int')), given: '1,2', want: [1, 2] },
  {
    name: 'a data contract is its list',
    type: named('Found'),
    given: 'A,N\nx,5\ny,6',
    want: {
      items: [
        { a: 'x', n: 5 },
        { a: 'y', n: 6 },
      ],
    },
  },
  {
    name: 'a data contract is its object',
    type: named('Single'),
    given: 'A,N\nx,5',
    want: { berth: { a: 'x', n: 5 } },
  },
  {
    name: 'a data contract of texts is itself',
    type: named('Plain'),
    given: 'A,Beta\nx,y',
    want: { a: 'x', beta: 'y' },
  },
]

test.each(rows)('$name', ({ given, type = named('Berth'), want }) => {
  expect(parse(given, { type, model: contractModel })).toEqual(want)
})

const tooMany =
  "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')"
const nothing = 'Object reference not set to an instance of an object.'

const refusals: { name: string; given: string; type?: string; message: string }[] = [
  { name: 'more cells than names', given: 'A,N\nx,5,6', message: tooMany },
  { name: 'a comma behind the last cell', given: 'A,N\nx,5,', message: tooMany },
  { name: 'a name that is missing', given: 'A,,N\nx,5', message: nothing },
  { name: 'text that is no number', given: 'A,N\nx,q', message: 'Input string was not in a correct format.' },
  { name: 'nothing that is no number', given: 'A,N\nx,', message: 'Input string was not in a correct format.' },
  { name: 'a mistake in a later row', given: 'A,N\nx,5\ny,q', message: 'Input string was not in a correct format.' },
  {
    name: 'a number too large',
    given: 'N\n99999999999',
    message: 'Value was either too large or too small for an Int32.',
  },
  {
    name: 'text that is no object',
    type: 'Nest',
    given: 'In\nx',
    message: "Type definitions should start with a '{', expecting serialized type 'Berth', got string starting with: x",
  },
  {
    name: 'an object that ends within a name',
    type: 'Nest',
    given: 'In\n{a',
    message: 'Index was outside the bounds of the array.',
  },
  { name: 'an enum that must be something', type: 'Nest', given: 'Name,E\nx,', message: nothing },
  { name: 'a quote alone', given: 'A\n"', message: 'Specified argument was out of the range of valid values.' },
  {
    name: 'a data contract that is a dictionary',
    type: 'Map',
    given: 'a,b\nc,d',
    message: 'Index was outside the bounds of the array.',
  },
]

test.each(refusals)('$name is refused in the words of .NET', ({ given, type = 'Berth', message }) => {
  expect(() => parse(given, { type, model: contractModel })).toThrow(message)
})
