import { expect, test } from 'vitest'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { type ClassShape, Shapes, scalarShape, untyped, untypedList, untypedMap } from '#servicestack/text/shape.ts'
import { dictionaryOf, listOf, named, number, sampleModel, scalar, text } from '../sample-model.ts'
import { colour, reason, rights } from './sample-enums.ts'

const shapes = new Shapes(sampleModel, (name) => `<${name}>`)

function classShape(name: string): ClassShape {
  const shape = shapes.of(named(name))
  if (shape.kind !== 'class') throw new Error(`${name} is a class`)
  return shape
}

test('members stand in wire order, those of the base class last, with their names as they are written', () => {
  expect(classShape('MemberInfo').members.map(({ name }) => name)).toEqual([
    'identity',
    'applicationData',
    'groups',
    'isOriginalMember',
  ])
  expect(
    classShape('SessionInfo')
      .members.map(({ label }) => label)
      .slice(-2),
  ).toEqual(['<id>:', '<dateCreated>:'])
})

test('members are found by name in lower case', () => {
  expect(classShape('HoldSession').byName.get('callsid')?.name).toBe('callSid')
  expect(classShape('HoldSession').byName.get('callSid')).toBeUndefined()
})

test('a class within itself is one shape', () => {
  const node = classShape('Node')
  expect(node.byName.get('next')?.shape).toBe(node)
  expect(shapes.of(named('Node'))).toBe(node)
})

test.each([
  { name: 'a text', type: text, want: null },
  { name: 'a number', type: number, want: 0 },
  { name: 'a boolean', type: scalar('boolean'), want: false },
  { name: 'a long', type: scalar('long'), want: '0' },
  { name: 'an int that may be null', type: { ...scalar('int'), isNullable: true } as const, want: null },
  { name: 'an enum', type: named('CallState'), want: 'None' },
  { name: 'a list', type: listOf(text), want: null },
  { name: 'a dictionary', type: dictionaryOf(text), want: null },
  { name: 'a class', type: named('Node'), want: null },
])('where nobody put $name there is $want', ({ type, want }) => {
  expect(shapes.of(type).initial).toBe(want)
})

test('an enum knows the values that are written as they are, and those that hold what needs quotes elsewhere', () => {
  const model: ServiceModel = { title: '', operations: [], types: [colour, reason, rights] }
  const enums = new Shapes(model, String)
  expect(enums.of(named('Colour'))).toMatchObject({ kind: 'enum', oddNames: ['a,b: c'] })
  expect(enums.of(named('SessionHoldReasons'))).toMatchObject({
    names: new Set(['None', 'Transferring']),
    oddNames: [],
  })
  expect(enums.of(named('Rights'))).toMatchObject({ names: new Set() })
})

test('a type that nobody knows is text', () => {
  expect(shapes.of(named('Nobody'))).toEqual(scalarShape('string', false))
})

test('what has no type is text, or a list or a map of it', () => {
  expect([untyped.kind, untypedList.items, untypedMap.values]).toEqual(['untyped', untyped, untyped])
})
