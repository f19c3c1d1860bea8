import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWithIssues as inspectJson } from '#servicestack/json/parse.ts'
import { parseWithIssues } from '#servicestack/jsv/parse.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { Issue } from '#servicestack/text/issue.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { mutated } from '../mutated.ts'
import { dictionaryOf, listOf, named, number, sampled, sampleModel, scalar, text } from '../sample-model.ts'
import { sampleValue } from '../sample-value.ts'

const model: ServiceModel = {
  ...sampleModel,
  types: [
    ...sampleModel.types,
    {
      kind: 'class',
      name: 'Clock',
      members: [
        { name: 'ticks', type: number, nullable: false, isReadOnly: true },
        { name: 'label', type: text, nullable: true },
      ],
    },
  ],
}

const inJsv: { name: string; given: string; type: TypeReference; issues: Issue[] }[] = [
  {
    name: 'an unknown member',
    given: '{id:a,zzz:{b:c}}',
    type: named('SessionInfo'),
    issues: [{ path: '/zzz', offset: 6, code: 'unknown-member', text: 'zzz' }],
  },
  {
    name: 'an unknown member below a list',
    given: '{members:[{},{zzz:a}]}',
    type: named('SessionInfo'),
    issues: [{ path: '/members/1/zzz', offset: 14, code: 'unknown-member', text: 'zzz' }],
  },
  {
    name: 'compact JSON, whose names keep their quotes',
    given: '{"id":"a"}',
    type: named('SessionInfo'),
    issues: [{ path: '/"id"', offset: 1, code: 'unknown-member', text: '"id"' }],
  },
  {
    name: 'a read-only member',
    given: '{ticks:7,label:a}',
    type: named('Clock'),
    issues: [{ path: '/ticks', offset: 7, code: 'read-only', text: '7' }],
  },
  {
    name: 'a repeated member',
    given: '{id:a,ID:b}',
    type: named('SessionInfo'),
    issues: [{ path: '/id', offset: 9, code: 'repeated', text: 'b' }],
  },
  {
    name: 'a repeated key',
    given: '{a:1,b:2,a:3}',
    type: dictionaryOf(number),
    issues: [{ path: '/a', offset: 11, code: 'repeated', text: '3' }],
  },
  {
    name: 'a value that is dropped',
    given: '{callSid:a,reason:Bogus}',
    type: named('HoldSession'),
    issues: [{ path: '/reason', offset: 18, code: 'dropped', text: 'Bogus' }],
  },
  {
    name: 'a list that is dropped for one of its items',
    given: '{waits:[1,x],id:a}',
    type: named('SessionInfo'),
    issues: [{ path: '/waits', offset: 7, code: 'dropped', text: '[1,x]' }],
  },
  {
    name: 'a boolean that is coerced',
    given: '{ended:1,muted:true}',
    type: named('SessionInfo'),
    issues: [
      { path: '/ended', offset: 7, code: 'coerced', text: '1' },
      { path: '/muted', offset: 15, code: 'coerced', text: 'true' },
    ],
  },
  {
    name: 'an enum that is coerced',
    given: '{states:[hold,2,Hold]}',
    type: named('SessionInfo'),
    issues: [
      { path: '/states/0', offset: 9, code: 'coerced', text: 'hold' },
      { path: '/states/1', offset: 14, code: 'coerced', text: '2' },
    ],
  },
  {
    name: 'a number that is coerced below a key with a slash',
    given: '{a/b~c:+1}',
    type: dictionaryOf(number),
    issues: [{ path: '/a~1b~0c', offset: 7, code: 'coerced', text: '+1' }],
  },
  {
    name: 'a key that is coerced',
    given: '{seats:{007:0123456789abcdef0123456789abcdef}}',
    type: named('Call'),
    issues: [{ path: '/seats/7', offset: 8, code: 'coerced', text: '007' }],
  },
  {
    name: 'an int in quotes',
    given: '{attempts:"7"}',
    type: named('Call'),
    issues: [{ path: '/attempts', offset: 10, code: 'coerced', text: '"7"' }],
  },
  {
    name: 'ints of a list that are coerced',
    given: '[+7,007]',
    type: listOf(scalar('int')),
    issues: [
      { path: '/0', offset: 1, code: 'coerced', text: '+7' },
      { path: '/1', offset: 4, code: 'coerced', text: '007' },
    ],
  },
  {
    name: 'text behind an empty object',
    given: '{}rest',
    type: named('Node'),
    issues: [{ path: '', offset: 2, code: 'ignored', text: 'rest' }],
  },
  {
    name: 'text behind an empty dictionary',
    given: '{ }rest',
    type: dictionaryOf(text),
    issues: [{ path: '', offset: 3, code: 'ignored', text: 'rest' }],
  },
  {
    name: 'an object without its end',
    given: '{v:a,kids:[{v:b}',
    type: named('Node'),
    issues: [
      { path: '/kids', offset: 10, code: 'unclosed', text: '[{v:b}' },
      { path: '/kids/0', offset: 11, code: 'unclosed', text: '{v:b' },
    ],
  },
  {
    name: 'a list without its brackets',
    given: 'a,b',
    type: listOf(text),
    issues: [{ path: '', offset: 0, code: 'unclosed', text: 'a,b' }],
  },
  {
    name: 'an empty object without its end',
    given: '{',
    type: named('Node'),
    issues: [{ path: '', offset: 0, code: 'unclosed', text: '{' }],
  },
  {
    name: 'a long text, by its beginning',
    given: `{reason:${'x'.repeat(60)}}`,
    type: named('HoldSession'),
    issues: [{ path: '/reason', offset: 8, code: 'dropped', text: 'x'.repeat(50) }],
  },
  {
    name: 'several at once, in the order of the text',
    given: '{zzz:a,reason:none,callSid:b,callSid:c}',
    type: named('HoldSession'),
    issues: [
      { path: '/zzz', offset: 1, code: 'unknown-member', text: 'zzz' },
      { path: '/reason', offset: 14, code: 'coerced', text: 'none' },
      { path: '/callSid', offset: 37, code: 'repeated', text: 'c' },
    ],
  },
  { name: 'nothing in what ServiceStack writes', given: '{v:"a,b",kids:[{},{}]}', type: named('Node'), issues: [] },
]

test.each(inJsv)('$name is told, with its place', ({ given, type, issues }) => {
  expect(parseWithIssues(given, { type, model }).issues).toEqual(issues)
})

test('what lies too deep is told, with its place', () => {
  const given = `${'{next:'.repeat(50)}{v:a}${'}'.repeat(50)}`
  const { issues } = parseWithIssues(given, { ...sampled('Node'), dialect: '10.5' })
  expect(issues).toEqual([{ path: '/next'.repeat(50), offset: 300, code: 'too-deep', text: '{v:a}' }])
})

const inJson: { name: string; given: string; type: TypeReference; issues: Issue[] }[] = [
  {
    name: 'an unknown member',
    given: '{"id": "a", "zzz": {"b": 1}}',
    type: named('SessionInfo'),
    issues: [{ path: '/zzz', offset: 13, code: 'unknown-member', text: 'zzz' }],
  },
  {
    name: 'a repeated member',
    given: '{"id":"a","ID":"b"}',
    type: named('SessionInfo'),
    issues: [{ path: '/id', offset: 16, code: 'repeated', text: 'b' }],
  },
  {
    name: 'a value that is dropped',
    given: '{"reason":"Bogus"}',
    type: named('HoldSession'),
    issues: [{ path: '/reason', offset: 11, code: 'dropped', text: 'Bogus' }],
  },
  {
    name: 'a boolean that is coerced',
    given: '{"ended":1}',
    type: named('SessionInfo'),
    issues: [{ path: '/ended', offset: 9, code: 'coerced', text: '1' }],
  },
  { name: 'no boolean as JSON has it', given: '{"ended":true}', type: named('SessionInfo'), issues: [] },
  {
    name: 'no date as ServiceStack writes it',
    given: '{"began":"\\/Date(1704164645000)\\/"}',
    type: named('Call'),
    issues: [],
  },
  {
    name: 'text behind an empty object',
    given: '{} x',
    type: named('Node'),
    issues: [{ path: '', offset: 2, code: 'ignored', text: ' x' }],
  },
]

test.each(inJson)('in JSON $name is told, with its place', ({ given, type, issues }) => {
  expect(inspectJson(given, { type, model }).issues).toEqual(issues)
})

test('every issue quotes the text at its offset', () => {
  const texts = mutated(sampleValue(named('SessionInfo')).map((value) => stringify(value, sampled('SessionInfo'))))
  fc.assert(
    fc.property(texts, (given) => {
      for (const { offset, path, text } of issuesOf(given)) {
        expect(given.slice(offset, offset + text.length)).toBe(text)
        expect(path).toMatch(/^(?:\/(?:[^~/]|~[01])*)*$/s)
      }
    }),
    { numRuns: 1000 },
  )
})

function issuesOf(given: string): readonly Issue[] {
  try {
    return parseWithIssues(given, sampled('SessionInfo')).issues
  } catch (error) {
    if (error instanceof SerializationError) return []
    throw error
  }
}
