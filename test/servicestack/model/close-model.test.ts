/** Models without generics and dictionary classes. */

import { expect, test } from 'vitest'
import { closeModel } from '#servicestack/model/close-model.ts'
import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { harbour } from './harbour.ts'

const type = (text: string): TypeReference => readTypeText(text) ?? { kind: 'named', name: `no type: ${text}` }
const member = (name: string, text: string, nullable = true): Member => ({ name, type: type(text), nullable })

function declare(name: string, members: readonly Member[], more: Partial<ClassType> = {}): ClassType {
  return { kind: 'class', name, members, ...more }
}

function modelOf(...types: DataType[]): ServiceModel {
  return { title: '', operations: [], types }
}

/** Every class by its name, its members as texts: a question mark for one that may be null. */
function tell(model: ServiceModel): Record<string, readonly string[]> {
  const classes = closeModel(model).types.filter((one) => one.kind === 'class')
  return Object.fromEntries(
    classes.map(({ name, members }) => [
      name,
      members.map((one) => `${one.name}: ${writeTypeText(one.type)}${one.nullable ? ' or null' : ''}`),
    ]),
  )
}

const page = declare('Page', [member('items', 'List<T>'), member('first', 'T', false)], { parameters: ['T'] })
const vessel = declare('Vessel', [member('id', 'int', false)])

test('a closed generic class is a class of its own, and its definition is gone', () => {
  expect(tell(modelOf(page, vessel, declare('Get', [member('page', 'Page<Vessel>')])))).toEqual({
    Page_Vessel_: ['items: List<Vessel> or null', 'first: Vessel or null'],
    Vessel: ['id: int'],
    Get: ['page: Page_Vessel_ or null'],
  })
})

test('generic classes nest', () => {
  const told = tell(modelOf(page, vessel, declare('Get', [member('page', 'Dictionary<int,Page<Page<Vessel>>>')])))
  expect(told['Get']).toEqual(['page: Dictionary<int,Page_Page_Vessel__> or null'])
  expect(told['Page_Page_Vessel__']).toEqual(['items: List<Page_Vessel_> or null', 'first: Page_Vessel_ or null'])
})

test('what an operation answers is closed too, and so is a base', () => {
  const entity = declare('Entity', [member('id', 'TKey', false)], { parameters: ['TKey'] })
  const berth = declare('Berth', [], { base: 'Entity', baseArguments: [type('Guid')] })
  const [operation] = harbour.operations
  if (operation === undefined) throw new Error('the model has operations')
  const model = modelOf(page, entity, berth)
  const closed = closeModel({ ...model, operations: [{ ...operation, response: type('Page<Berth>') }] })
  expect(closed.operations[0]?.response).toEqual({ kind: 'named', name: 'Page_Berth_' })
  expect(closed.types.find(({ name }) => name === 'Berth')).toEqual(declare('Berth', [], { base: 'Entity_Guid_' }))
  expect(closed.types.find(({ name }) => name === 'Entity_Guid_')).toEqual(
    declare('Entity_Guid_', [member('id', 'Guid', false)], { closes: { name: 'Entity', arguments: [type('Guid')] } }),
  )
})

test.each([
  { argument: 'int', want: 'first: int' },
  { argument: 'string', want: 'first: string or null' },
  { argument: 'Vessel', want: 'first: Vessel or null' },
  { argument: 'Kind', want: 'first: Kind' },
  { argument: 'List<int>', want: 'first: List<int> or null', name: 'Page_List_int__' },
  { argument: 'int?', want: 'first: int or null', name: 'Page_intOrNull_' },
])('a member of the parameter’s type is as nullable as $argument', ({ argument, want, name }) => {
  const kind: DataType = { kind: 'enum', name: 'Kind', values: ['A'] }
  const told = tell(modelOf(page, vessel, kind, declare('Get', [member('page', `Page<${argument}>`)])))
  expect(told[name ?? `Page_${argument}_`]).toContain(want)
})

test('a parameter that no source closes is untyped', () => {
  expect(tell(modelOf(page, declare('Get', [member('page', 'Page')])))).toEqual({
    Page_object_: ['items: List<object> or null', 'first: object or null'],
    Get: ['page: Page_object_ or null'],
  })
})

test.each([
  { name: 'holds itself closed anew', members: [member('deeper', 'Node<Node<T>>')], parameters: ['T'] },
  { name: 'holds lists of itself', members: [member('deeper', 'Node<List<T>>')], parameters: ['T'] },
  { name: 'holds dictionaries of itself', members: [member('a', 'Node<Dictionary<T,T>>')], parameters: ['T'] },
  { name: 'swaps and nests its arguments', members: [member('a', 'Node<Node<U,T>,T>')], parameters: ['T', 'U'] },
])('a class that $name has an end', ({ members, parameters }) => {
  const closing = parameters.map(() => 'int').join()
  const closed = closeModel(
    modelOf(declare('Node', members, { parameters }), declare('Get', [member('n', `Node<${closing}>`)])),
  )
  expect(closed.types.length).toBeGreaterThan(2)
  expect(closed.types.length).toBeLessThan(1_000)
})

test('what an API writes itself is closed however deep and however often', () => {
  const vessels = Array.from({ length: 400 }, (_, at) => declare(`V${at}`, []))
  const get = declare(
    'Get',
    vessels.map(({ name }) => member(name, `Page<List<List<List<List<List<List<List<List<${name}>>>>>>>>>`)),
  )
  expect(tell(modelOf(page, ...vessels, get))['Get']?.filter((text) => text.includes('object'))).toEqual([])
})

test('dictionary classes that hold one another come to an end', () => {
  const names = Array.from({ length: 40 }, (_, at) => `D${at}`)
  const classes = names.map((name, at) =>
    declare(name, [], { entries: { keys: type(`D${(at + 1) % 40}`), values: type(`D${(at + 2) % 40}`) } }),
  )
  expect(tell(modelOf(...classes, declare('Get', [member('it', 'D0')])))['Get']?.join().length).toBeLessThan(100_000)
})

test('a class that holds its own closed form is one class', () => {
  const node = declare('Node', [member('next', 'Node<T>'), member('value', 'T')], { parameters: ['T'] })
  expect(tell(modelOf(node, declare('Get', [member('node', 'Node<int>')])))).toEqual({
    Node_int_: ['next: Node_int_ or null', 'value: int or null'],
    Get: ['node: Node_int_ or null'],
  })
})

test('a class that is a dictionary is one where it is meant', () => {
  const tariffs = declare('Tariffs', [], { entries: { keys: type('int'), values: type('List<Vessel>') } })
  expect(tell(modelOf(tariffs, vessel, declare('Get', [member('tariffs', 'Tariffs')])))['Get']).toEqual([
    'tariffs: Dictionary<int,List<Vessel>> or null',
  ])
})

test('a dictionary that holds itself holds anything further down', () => {
  const tree = declare('Tree', [], { entries: { values: type('List<Tree>') } })
  expect(tell(modelOf(tree, declare('Get', [member('tree', 'Tree')])))).toEqual({
    Get: ['tree: Dictionary<string,List<object>> or null'],
  })
})

test('pairs and tuples are objects, cased as the server cases', () => {
  const get = declare('Get', [member('pair', 'KeyValuePair<string,int>', false), member('tuple', 'Tuple<int,Vessel>')])
  expect(tell(modelOf(vessel, get))).toMatchObject({
    KeyValuePair_string_int_: ['key: string or null', 'value: int'],
    Tuple_int_Vessel_: ['item1: int', 'item2: Vessel or null'],
  })
  expect(tell({ ...modelOf(vessel, get), jsonNames: 'PascalCase' })).toMatchObject({
    KeyValuePair_string_int_: ['Key: string or null', 'Value: int'],
  })
})

test('a closed form whose name is taken is numbered', () => {
  const told = tell(modelOf(page, declare('Page_int_', []), declare('Get', [member('page', 'Page<int>')])))
  expect(told['Get']).toEqual(['page: Page_int_2 or null'])
})

test.each([
  { text: 'Ghost', want: 'string' },
  { text: 'List<Ghost<int>>', want: 'List<string>' },
  { text: 'Stream', want: 'byte[]' },
  { text: 'ResponseStatus', want: 'ResponseStatus' },
  { text: 'constructor', want: 'string' },
  { text: '__proto__', want: 'string' },
])('$text, which nobody declares, travels as $want', ({ text, want }) => {
  expect(tell(modelOf(declare('Get', [member('it', text)])))['Get']).toEqual([`it: ${want} or null`])
})

test('a model that is closed already comes back as it is', () => {
  expect(closeModel(harbour)).toBe(harbour)
  const model = modelOf(page, vessel, declare('Get', [member('page', 'Page<Vessel>')]))
  expect(closeModel(model)).toBe(closeModel(model))
  expect(closeModel(closeModel(model))).toBe(closeModel(model))
})
