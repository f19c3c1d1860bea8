/** References of the model. */

import { expect, test } from 'vitest'
import { toReference } from '#servicestack/import/typescript/to-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { firstClass } from './scope-of.ts'

const read = (type: string) => {
  const declared =
    'class Page<T> { }\nclass Vessel { }\nclass Dictionary<T> { [Key: string]: T; }\nenum Urgency { Red }'
  const { first, scope } = firstClass(`class A { a: ${type}; again: ${type} }\n${declared}`)
  const place = {
    parameters: new Map([
      ['T', 'T'],
      ['boolean', 'T2'],
    ]),
    owner: 'A.a',
    line: 1,
  }
  const [reference] = first.members.map((member) => toReference(member.type, place, scope))
  return { reference, text: reference && writeTypeText(reference), notes: scope.notes }
}

test.each([
  { type: 'string', text: 'string' },
  { type: 'Vessel[][]', text: 'List<List<Vessel>>' },
  { type: '{ [index:number]: Urgency[]; }', text: 'Dictionary<number,List<Urgency>>' },
  { type: 'Page<Page<T>>', text: 'Page<Page<T>>' },
  { type: 'boolean', text: 'T2' },
  { type: '(Urgency | null)[]', text: 'List<Urgency?>' },
  { type: 'Dictionary<Vessel>', text: 'Dictionary<string,Vessel>' },
  { type: 'KeyValuePair<string, number>', text: 'KeyValuePair<string,number>' },
  { type: 'ResponseStatus', text: 'ResponseStatus' },
  { type: 'Object', text: 'object' },
  { type: 'any', text: 'object' },
  { type: 'Date', text: 'DateTime' },
  { type: 'Uint8Array', text: 'byte[]' },
  { type: 'SByte', text: 'sbyte' },
])('$type is $text', ({ type, text }) => {
  expect(read(type)).toMatchObject({ text, notes: [] })
})

test('a type that nothing declares keeps its name, and is told once', () => {
  const { text, notes } = read('Ghost<Vessel>')
  expect(text).toBe('Ghost<Vessel>')
  expect(notes).toEqual([
    {
      code: 'type-missing',
      line: 1,
      message: 'A.a refers to Ghost, which nothing here declares.',
      missing: 'Ghost',
    },
  ])
})

test.each(['string | number', '(() => void)[]', '[string, number]', '{ x: number }'])(
  '%s is untyped, and told',
  (type) => {
    const { text, notes } = read(type)
    expect(text).toMatch(/^(?:List<)?object>?$/)
    const inside = type.replace(/^\((.*)\)\[\]$/, '$1')
    expect(notes[0]).toMatchObject({ code: 'type-missing', message: expect.stringContaining(inside) })
  },
)
