import { expect, test } from 'vitest'
import { addParameters } from '#servicestack/import/openapi/service-stack/add-parameters.ts'
import type { Member } from '#servicestack/model/member.ts'
import { operationsOf, settlingOf } from './document.ts'

const text = { kind: 'scalar', scalar: 'string' } as const
const member = (name: string, property?: string): Member => ({
  name,
  ...(property === undefined ? {} : { property }),
  type: text,
  nullable: true,
})
const parameter = (name: string, place: string, more: object = {}) => ({ name, in: place, type: 'string', ...more })

test.each([
  {
    name: 'a header is told exactly',
    verb: 'post',
    given: [parameter('Broker', 'header')],
    want: { name: 'broker', property: 'Broker', place: 'header' },
  },
  {
    name: 'a form on GET is what its author says',
    verb: 'get',
    given: [parameter('Broker', 'formData')],
    want: { place: 'form' },
  },
  { name: 'a form on POST is not', verb: 'post', given: [parameter('Broker', 'formData')], want: { place: undefined } },
  {
    name: 'a documented name has the same letters',
    verb: 'get',
    given: [parameter('bro_ker', 'query')],
    want: { documentedName: 'bro_ker' },
  },
  {
    name: 'the values of an enum',
    verb: 'get',
    given: [parameter('Broker', 'query', { enum: ['a'] })],
    want: { allowedValues: ['a'] },
  },
])('$name', ({ verb, given, want }) => {
  const operations = operationsOf({ '/cargo': { [verb]: { parameters: given } } })
  const { members, inferred } = addParameters([member('broker', 'Broker')], operations, settlingOf({}))
  expect(members).toHaveLength(1)
  expect(members[0]).toMatchObject(Object.fromEntries(Object.entries(want).filter(([, value]) => value !== undefined)))
  expect(members[0]?.place).toBe(want.place)
  expect(inferred).toEqual([])
})

test('a parameter that the schema leaves out is a member', () => {
  const operations = operationsOf({
    '/a': { get: { parameters: [parameter('Secret', 'query'), parameter('Accept', 'header')] } },
  })
  const { members, inferred } = addParameters([member('words', 'Words')], operations, settlingOf({}))
  expect(members.map(({ name }) => name)).toEqual(['words', 'secret'])
  expect(inferred).toEqual(['Secret is a parameter that the schema leaves out'])
})

test('a path names the one parameter left over as C# does', () => {
  const operations = operationsOf({ '/a/{ClinicId}': { get: { parameters: [parameter('clinic_id', 'path')] } } })
  const { members } = addParameters([member('clinic_id')], operations, settlingOf({}))
  expect(members).toEqual([{ ...member('clinic_id'), property: 'ClinicId' }])
})

test('a path that leaves two over names neither', () => {
  const given = { '/{A}/{B}': { get: { parameters: [parameter('one', 'path'), parameter('two', 'path')] } } }
  const { members } = addParameters([member('one'), member('two')], operationsOf(given), settlingOf({}))
  expect(members.map(({ property }) => property)).toEqual([undefined, undefined])
})
