import { expect, test } from 'vitest'
import { MetadataNode } from '#servicestack/import/metadata/metadata-node.ts'

const node = new MetadataNode({ name: 'Boat', IsEnum: true, tags: ['a', null, 'b'], order: -1, gone: null, 'a/b': {} })

test('a member is found in either casing, and its pointer is spelled as the document spells it', () => {
  expect(node.member('isEnum').isTrue()).toBe(true)
  expect(node.member('isEnum').pointer).toBe('/IsEnum')
  expect(node.member('a/b').pointer).toBe('/a~1b')
  expect(node.member('tags').items()[1]?.pointer).toBe('/tags/2')
})

test('null is as absent as what is not there, and so is all below it', () => {
  for (const name of ['gone', 'nowhere', 'toString', '__proto__', 'constructor']) {
    const member = node.member(name)
    expect(member.isAbsent()).toBe(true)
    expect(member.member('more').items()).toEqual([])
    expect(member.optionalText()).toBeUndefined()
  }
})

test('lists leave out null but where its place matters', () => {
  expect(node.member('tags').texts()).toEqual(['a', 'b'])
  expect(
    node
      .member('tags')
      .places()
      .map((place) => place.optionalText()),
  ).toEqual(['a', undefined, 'b'])
})

test('only a number is a number', () => {
  expect(node.member('order').optionalNumber()).toBe(-1)
  expect(node.member('name').optionalNumber()).toBeUndefined()
})

const refusals = [
  { name: 'a text', read: () => node.member('order').text(), want: 'at /order: a text was expected, not -1.' },
  {
    name: 'an optional text',
    read: () => node.member('tags').optionalText(),
    want: 'a text was expected, not a list.',
  },
  { name: 'a list', read: () => node.member('name').items(), want: 'at /name: a list was expected, not "Boat".' },
  { name: 'objects', read: () => node.member('tags').objects(), want: 'at /tags/0: an object was expected, not "a".' },
  { name: 'texts', read: () => new MetadataNode([{}]).texts(), want: 'at /0: a text was expected, not an object.' },
  { name: 'a text at the root', read: () => new MetadataNode(null).text(), want: 'at its root: a text was expected' },
]

test.each(refusals)('what should be $name and is not is refused at its place', ({ read, want }) => {
  expect(read).toThrow(want)
})

test('a value nested without end is refused like any other', () => {
  let value: unknown = 1
  for (let depth = 0; depth < 100_000; depth += 1) value = { value }
  expect(() => new MetadataNode(value).text()).toThrow('not an object')
})

test('what stands beside a node is found from it, and beside a root there is nothing', () => {
  expect(node.member('tags').beside('name').text()).toBe('Boat')
  expect(node.beside('name').isAbsent()).toBe(true)
})
