import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '#servicestack/jsv/compile.ts'
import { JsvError } from '#servicestack/jsv/jsv-error.ts'
import type { JsvOptions } from '#servicestack/jsv/options.ts'
import { parse, parseWithIssues } from '#servicestack/jsv/parse.ts'
import { stringify } from '#servicestack/jsv/stringify.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { mutated } from '../mutated.ts'
import { dictionaryOf, listOf, named, number, sampled, scalar, text } from '../sample-model.ts'
import { sampleValue } from '../sample-value.ts'

const modes = ['server', 'strict'] as const

const exact: { given: string; type: TypeReference; want: TextValue }[] = [
  { given: '9223372036854775807', type: scalar('long'), want: 9223372036854775807n },
  { given: '-9223372036854775808', type: scalar('long'), want: -9223372036854775808n },
  { given: '18446744073709551615', type: scalar('ulong'), want: 18446744073709551615n },
  { given: '0', type: scalar('long'), want: 0n },
  { given: '[1,-2]', type: listOf(scalar('long')), want: [1n, -2n] },
  { given: '{a:1}', type: dictionaryOf(scalar('ulong')), want: { a: 1n } },
  { given: '7', type: scalar('int'), want: 7 },
  { given: '1.10', type: scalar('decimal'), want: '1.10' },
  {
    given: '79228162514264337593543950335',
    type: scalar('decimal'),
    want: '79228162514264337593543950335',
  },
]

test.each(exact)('asked for bigints, $given is read without loss, and written as it was', ({ given, type, want }) => {
  for (const mode of modes) expect(parse(given, { type, mode, integers: 'bigint' })).toEqual(want)
  expect(parseWithIssues(given, { type, integers: 'bigint' })).toEqual({ value: want, issues: [] })
  expect(stringify(want, { type })).toBe(given)
})

test('asked for bigints, what is missing is one too', () => {
  const options: JsvOptions = { type: listOf(scalar('long')), integers: 'bigint' }
  expect(parse('[1,]', options)).toEqual([1n, 0n])
  expect(parse('[,1]', options)).toEqual([0n, 1n])
})

test('without a word a long is text', () => {
  for (const mode of modes)
    expect(parse('9223372036854775807', { type: scalar('long'), mode })).toBe('9223372036854775807')
})

test('a key is text, bigints or not', () => {
  const type: TypeReference = { kind: 'dictionary', keys: scalar('long'), values: scalar('long') }
  for (const mode of modes) expect(parse('{7:7}', { type, mode, integers: 'bigint' })).toEqual({ 7: 7n })
})

test.each(modes)('asked for maps, keys keep their order, which an object cannot: %s mode', (mode) => {
  const options: JsvOptions = { type: dictionaryOf(number), mode, dictionaries: 'map' }
  const read = parse('{10:1,9:2,a:3}', options)
  expect(read).toBeInstanceOf(Map)
  expect(read instanceof Map && [...read]).toEqual([
    ['10', 1],
    ['9', 2],
    ['a', 3],
  ])
  expect(stringify(read, options)).toBe('{10:1,9:2,a:3}')
  expect(stringify(parse('{10:1,9:2}', { ...options, dictionaries: 'object' }), options)).toBe('{9:2,10:1}')
})

test.each(modes)('asked for maps, dictionaries within others and without a type are maps: %s mode', (mode) => {
  const want = new Map([['10', new Map([['9', 'a']])]])
  expect(parse('{10:{9:a}}', { type: dictionaryOf(dictionaryOf(text)), mode, dictionaries: 'map' })).toEqual(want)
  expect(parse('{10:{9:a}}', { mode, dictionaries: 'map' })).toEqual(want)
})

test.each(modes)('asked for maps, classes are objects nonetheless: %s mode', (mode) => {
  const read = parse('{identity:a,applicationData:{b:c}}', { ...sampled('MemberInfo'), mode, dictionaries: 'map' })
  expect(read).toEqual({ identity: 'a', applicationData: new Map([['b', 'c']]) })
})

const plainKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__']

test.each(plainKeys)('the key %s is a key like any other, read and written, in both modes', (key) => {
  for (const options of [...modes.flatMap((mode) => [{ mode }, { mode, type: dictionaryOf(text) }])]) {
    const { parse, parseWithIssues, stringify } = compile(options)
    const want = Object.fromEntries([
      [key, 'a'],
      ['b', 'c'],
    ])
    const given = `{${key}:a,b:c}`
    expect(Object.entries(parse(given) ?? {})).toEqual(Object.entries(want))
    expect(Object.entries(parseWithIssues(given).value ?? {})).toEqual(Object.entries(want))
    expect(stringify(want)).toBe(given)
    expect(stringify(new Map(Object.entries(want)))).toBe(given)
  }
})

test.each(modes)('no text reaches the prototype of objects: %s mode', (mode) => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  const given = '{__proto__:{polluted:yes},constructor:{prototype:{polluted:yes}}}'
  const types = [
    text,
    scalar('object'),
    dictionaryOf(dictionaryOf(text)),
    dictionaryOf(scalar('object')),
    named('Node'),
  ]
  for (const options of [{}, ...types.map(sampled)]) {
    const read = attempt(() => parse(given, { ...options, mode, misfits: 'keep' }))
    expect(Reflect.get(Object(read), 'polluted')).toBeUndefined()
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
})

function attempt(read: () => TextValue): TextValue {
  try {
    return read()
  } catch (error) {
    expect(error).toBeInstanceOf(JsvError)
    return null
  }
}

test('a member called __proto__ that nobody declared is kept as any misfit is', () => {
  const read = parse('{__proto__:a,v:b}', { ...sampled('Node'), mode: 'strict', misfits: 'keep' })
  expect(Object.entries(read ?? {})).toEqual([
    ['__proto__', 'a'],
    ['v', 'b'],
  ])
})

test('an object without a prototype is written as any', () => {
  const bare = Object.assign(Object.create(null), { v: 'a' })
  expect([stringify(bare), stringify(bare, sampled('Node'))]).toEqual(['{v:a}', '{v:a}'])
})

test('below the depth that is allowed a server reads null, and strict mode refuses', () => {
  const given = '{next:{next:{v:a}}}'
  const options: JsvOptions = { ...sampled('Node'), limits: { depth: 2 } }
  expect(parse(given, options)).toEqual({ next: { next: null } })
  expect(parseWithIssues(given, options)).toEqual({
    value: { next: { next: null } },
    issues: [{ path: '/next/next', offset: 12, code: 'too-deep', text: '{v:a}' }],
  })
  expect(() => parse(given, { ...options, mode: 'strict' })).toThrow(
    expect.objectContaining({ code: 'too-deep', path: '/next/next', offset: 13 }),
  )
  for (const mode of modes) {
    expect(parse(given, { ...options, mode, limits: { depth: 3 } })).toEqual({ next: { next: { v: 'a' } } })
  }
})

test('lists and dictionaries count as levels', () => {
  const allowed: JsvOptions = { type: listOf(dictionaryOf(number)), limits: { depth: 2 } }
  for (const mode of modes) {
    expect(parse('[{a:1}]', { ...allowed, mode })).toEqual([{ a: 1 }])
  }
  expect(parse('[{a:1}]', { ...allowed, limits: { depth: 1 } })).toEqual([null])
  expect(() => parse('[{a:1}]', { ...allowed, mode: 'strict', limits: { depth: 1 } })).toThrow(JsvError)
})

test('a text longer than allowed is refused, and one as long is not', () => {
  for (const given of ['{v:a}', '{"v":a}']) {
    const options: JsvOptions = { ...sampled('Node'), dialect: '10.5' }
    const limits = { length: given.length - 1 }
    expect(() => parse(given, { ...options, limits })).toThrow(expect.objectContaining({ code: 'too-large' }))
    expect(() => parse(given, { ...options, limits })).toThrow(SerializationError)
    expect(() => parseWithIssues(given, { ...options, limits })).toThrow(SerializationError)
    expect(parse(given, { ...options, limits: { length: given.length } })).toEqual({ v: 'a' })
  }
  const strict: JsvOptions = { ...sampled('Node'), mode: 'strict' }
  expect(() => parse('{v:a}', { ...strict, limits: { length: 4 } })).toThrow(
    expect.objectContaining({ name: 'JsvError', code: 'too-large', path: '', offset: 0 }),
  )
  expect(parse('{v:a}', { ...strict, limits: { length: 5 } })).toEqual({ v: 'a' })
})

/** Members, items and entries are counted alike, wherever they stand. */
const counted: { given: string; type: TypeReference; count: number }[] = [
  { given: '{v:a,next:{v:b}}', type: named('Node'), count: 3 },
  { given: '{kids:[{},{}]}', type: named('Node'), count: 3 },
  { given: '[a,b,c]', type: listOf(text), count: 3 },
  { given: '[[1],[2,3]]', type: listOf(listOf(number)), count: 5 },
  { given: '{a:1,b:2}', type: dictionaryOf(number), count: 2 },
  { given: '{a:{b:c}}', type: dictionaryOf(dictionaryOf(text)), count: 2 },
  { given: '{tones:[1,2],names:[a]}', type: named('Call'), count: 5 },
]

test.each(counted)('$given has $count members, and is refused where fewer are allowed', ({ given, type, count }) => {
  for (const mode of modes) {
    const options: JsvOptions = { ...sampled(type), mode }
    expect(() => parse(given, { ...options, limits: { members: count } })).not.toThrow()
    const refuse = () => parse(given, { ...options, limits: { members: count - 1 } })
    expect(refuse).toThrow(expect.objectContaining({ code: 'too-large' }))
    expect(refuse).toThrow(mode === 'strict' ? JsvError : SerializationError)
  }
})

test('a member too many is refused wherever it stands, and not swallowed', () => {
  expect(() => parse('{log:[{date:a},{date:b}],id:c}', { ...sampled('SessionInfo'), limits: { members: 3 } })).toThrow(
    SerializationError,
  )
})

test('limits change no answer but those beyond them', () => {
  const texts = mutated(sampleValue(named('SessionInfo')).map((value) => stringify(value, sampled('SessionInfo'))))
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(4), (given, members, depth) => {
      const { parse, parseWithIssues } = compile({ ...sampled('SessionInfo'), limits: { members, depth } })
      const [quick, slow] = [() => parse(given), () => parseWithIssues(given).value].map(answerOf)
      expect(quick).toEqual(slow)
    }),
    { numRuns: 1000 },
  )
})

function answerOf(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (error instanceof SerializationError) return error.message
    throw error
  }
}

test('a misfit that stays text is no bigint', () => {
  const options: JsvOptions = { type: listOf(scalar('long')), mode: 'strict', misfits: 'keep', integers: 'bigint' }
  expect(parse('[7,abc]', options)).toEqual([7n, 'abc'])
})

test('a member called __proto__ is a member', () => {
  const model: ServiceModel = {
    title: 'Names',
    operations: [],
    types: [{ kind: 'class', name: 'Odd', members: [{ name: '__proto__', type: dictionaryOf(text), nullable: true }] }],
  }
  for (const mode of modes) {
    const value = parse('{__proto__:{admin:yes}}', { type: 'Odd', model, mode })
    expect(Object.keys(value ?? {})).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  }
})

test.each([Number.NaN, -1])('a limit of %d is a mistake', (limit) => {
  for (const name of ['depth', 'length', 'members'])
    expect(() => parse('{}', { limits: { [name]: limit } })).toThrow(`The limit ${name} is ${limit}. Give a number`)
})

test('an unknown dialect is a mistake', () => {
  // what a caller in JavaScript can do
  const dialect = 'toString' as '8.6'
  expect(() => parse('{}', { dialect })).toThrow('There is no dialect toString. Name one of 6.11, 8.6, 10.15, 10.5.')
})

test('strict mode reads as deep as the writer writes, in every dialect', () => {
  const text = `${'{next:'.repeat(50)}{v:a}${'}'.repeat(50)}`
  for (const dialect of ['6.11', '8.6', '10.15', '10.5'] as const)
    expect(stringify(parse(text, { ...sampled('Node'), dialect, mode: 'strict' }), sampled('Node'))).toBe(text)
})
