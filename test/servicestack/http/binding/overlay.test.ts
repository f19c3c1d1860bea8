import { expect, test } from 'vitest'
import { joinRepeated } from '#servicestack/http/binding/lay-values.ts'
import { overlay } from '#servicestack/http/binding/overlay.ts'
import { RequestBinder } from '#servicestack/http/binding/request-binder.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { readQuery } from '#servicestack/http/target.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { sampleModel } from '../../sample-model.ts'

const manners = profiles['servicestack-8.6']
const binder = new RequestBinder('Echo', sampleModel, manners)
const latest = new RequestBinder('Echo', sampleModel, profiles['servicestack-10.15'])

/** Recorded from a real server of 8.6. */
const bound: { name: string; query: string; want: WireObject }[] = [
  { name: 'names match in any case', query: 'S=a&I=5', want: { s: 'a', i: 5 } },
  { name: 'names match in every spelling of capitals', query: 'URLPath=a', want: { urlPath: 'a' } },
  { name: 'unknown names are ignored', query: 'zzz=1&s=a', want: { s: 'a' } },
  { name: 'dotted and bracketed names are unknown', query: 'in.a=q&ss[]=a', want: {} },
  { name: 'a repeated string is joined', query: 's=a&S=b', want: { s: 'a,b' } },
  { name: 'a repeated list grows', query: 'ss=a&ss=b', want: { ss: ['a', 'b'] } },
  { name: 'a list may be cut at commas', query: 'ss=a,b', want: { ss: ['a', 'b'] } },
  { name: 'a list may have brackets', query: 'ss=[a,b]', want: { ss: ['a', 'b'] } },
  { name: 'a list may be JSON', query: 'ss=["a","b"]', want: { ss: ['a', 'b'] } },
  { name: 'a trailing comma adds null', query: 'ss=a,', want: { ss: ['a', null] } },
  { name: 'a dictionary is JSV', query: 'map={a:b,c:d}', want: { map: { a: 'b', c: 'd' } } },
  { name: 'a dictionary may lack its braces', query: 'map=a:b,c:d', want: { map: { a: 'b', c: 'd' } } },
  { name: 'a dictionary may be JSON', query: 'map={"a":"b"}', want: { map: { a: 'b' } } },
  { name: 'an object may not, for its names keep their quotes', query: 'in={"a":"q"}', want: { in: {} } },
  { name: 'a nullable boolean may be all of its text', query: 'nb=true', want: { nb: true } },
  { name: 'an object is JSV', query: 'in={a:q,n:2}', want: { in: { a: 'q', n: 2 } } },
  { name: 'a wrong value within an object is swallowed', query: 'in={a:q,n:x}', want: { in: { a: 'q' } } },
  { name: 'objects in a list are JSV', query: 'ins=[{a:q},{a:r}]', want: { ins: [{ a: 'q' }, { a: 'r' }] } },
  { name: 'a string is taken as it is', query: 's=[a]', want: { s: '[a]' } },
  { name: 'a quoted string keeps its quotes', query: 's="a"', want: { s: '"a"' } },
  { name: 'the word null is a string', query: 's=null', want: { s: 'null' } },
  { name: 'a boolean is what stands before the first comma', query: 'b=true,x', want: { b: true } },
  { name: 'a boolean may be y', query: 'b=y&nb=off', want: { b: true, nb: false } },
  { name: 'an enum may be a number', query: 'e=1', want: { e: 'Transferring' } },
  { name: 'an enum may be padded', query: 'e= transferring ', want: { e: 'Transferring' } },
  { name: 'enum names are put together', query: 'e=None,Transferring', want: { e: 'Transferring' } },
  { name: 'an undefined enum number stays', query: 'e=9', want: { e: '9' } },
  { name: 'a number may be written in .NET fashion', query: 'd=.5', want: { d: 0.5 } },
  { name: 'empty values change nothing', query: 's=&i=&ss=&e=', want: {} },
  { name: 'a name without a value changes nothing', query: 's', want: {} },
]

test.each(bound)('$name', ({ query, want }) => {
  expect(overlay({}, joinRepeated(readQuery(query)), binder)).toEqual({ dto: want, errors: [] })
})

const refused: { query: string; fields: string[] }[] = [
  { query: 'i=x', fields: ["i: 'x' is an Invalid value for 'i'"] },
  { query: 'I=x', fields: ["I: 'x' is an Invalid value for 'I'"] },
  {
    query: 'i=x&s=a&b=x&e=x',
    fields: [
      "i: 'x' is an Invalid value for 'i'",
      "b: 'x' is an Invalid value for 'b'",
      "e: 'x' is an Invalid value for 'e'",
    ],
  },
  { query: 'i=1.x&I=2', fields: ["i: '1.x,2' is an Invalid value for 'i'"] },
  { query: 'b=On,x', fields: ["b: 'On' is an Invalid value for 'b'"] },
  { query: 'nb=true,x', fields: ["nb: 'true,x' is an Invalid value for 'nb'"] },
  { query: 'b=On', fields: ["b: 'On' is an Invalid value for 'b'"] },
  { query: 'in=hello', fields: ["in: 'hello' is an Invalid value for 'in'"] },
  { query: 'ins=hello', fields: ["ins: 'hello' is an Invalid value for 'ins'"] },
]

test.each(refused)('all wrong values of $query are reported as they were sent', ({ query, fields }) => {
  const { errors } = overlay({}, joinRepeated(readQuery(query)), binder)
  expect(errors.map(({ fieldName, message }) => `${fieldName}: ${message}`)).toEqual(fields)
  expect(errors.every(({ errorCode }) => errorCode === 'SerializationException')).toBe(true)
})

test('an object may be JSON for the newest servers', () => {
  expect(overlay({}, readQuery('in={"a":"q"}'), latest).dto).toEqual({ in: { a: 'q' } })
})

test('a later value wins, unless it is empty', () => {
  const values = readQuery('s=path&i=1&S=query&I=')
  expect(overlay({ s: 'body', b: true }, values, binder)).toEqual({ dto: { s: 'query', i: 1, b: true }, errors: [] })
})

test('a zero and a default enum value do overwrite', () => {
  const values = readQuery('i=0&b=false&e=None')
  expect(overlay({ i: 1, b: true, e: 'Transferring' }, values, binder).dto).toEqual({
    i: 0,
    b: false,
    e: 'None',
  })
})

test('values go into the body itself, which was read for this request only', () => {
  const body = { s: 'body' }
  expect(overlay(body, readQuery('s=query'), binder).dto).toBe(body)
  expect(body).toEqual({ s: 'query' })
})

test('a path may name a member as C# does', () => {
  const model = {
    title: '',
    operations: [],
    types: [
      {
        kind: 'class' as const,
        name: 'CheckIn',
        members: [
          {
            name: 'clinic_id',
            property: 'ClinicId',
            type: { kind: 'scalar', scalar: 'int' } as const,
            nullable: false,
          },
        ],
      },
    ],
  }
  expect(overlay({}, [['ClinicId', '7']], new RequestBinder('CheckIn', model, manners)).dto).toEqual({ clinic_id: 7 })
})
