import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '#servicestack/jsv/compile.ts'
import { JsvError } from '#servicestack/jsv/jsv-error.ts'
import type { JsvOptions } from '#servicestack/jsv/options.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { DialectName } from '#servicestack/text/dialect.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { mutated } from '../mutated.ts'
import { named, sampled, sampleModel } from '../sample-model.ts'
import { anyText, sampleValue } from '../sample-value.ts'
import { whatComesBack } from '../what-comes-back.ts'
import { fromCanonical } from './canonical.ts'
import { oracleModel, referenceTo } from './oracle-model.ts'

const names = ['SessionInfo', 'Node', 'Call', 'Echo', 'MemberInfo'] as const
const dialects: readonly DialectName[] = ['6.11', '8.6', '10.15', '10.5']

/** A question to the real library; only what was asked is of interest here. */
interface Asked {
  readonly id: string
  readonly op: string
  readonly type: string
  readonly text: string
}

const asked: readonly Asked[] = JSON.parse(readFileSync(new URL('./fixtures/vectors.json', import.meta.url), 'utf8'))

test.each(names)('a server reads back what was written, but for the documented losses: %s', (name) => {
  const { stringify, parse } = compile(sampled(name))
  fc.assert(
    fc.property(sampleValue(named(name)), (value) => {
      expect(parse(stringify(value))).toEqual(whatComesBack(value, named(name), 'jsv'))
    }),
    { numRuns: 300 },
  )
})

test.each(names)('the strict reader reads back what was written, without a loss: %s', (name) => {
  const { stringify, parse } = compile({ ...sampled(name), mode: 'strict' })
  fc.assert(
    fc.property(sampleValue(named(name)), (value) => {
      expect(parse(stringify(value))).toEqual(value)
    }),
    { numRuns: 300 },
  )
})

test('scalars of .NET read back in every dialect', () => {
  const codecs = dialects.map((dialect) => compile({ ...sampled('Call'), dialect }))
  fc.assert(
    fc.property(sampleValue(named('Call')), (value) => {
      for (const { stringify, parse } of codecs) expect(parse(stringify(value))).toEqual(value)
    }),
    { numRuns: 150 },
  )
})

test('without a type texts, lists and maps read back', () => {
  const { stringify, parse } = compile({ mode: 'strict' })
  const { value } = fc.letrec<{ value: WireValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      anyText,
      fc.array(tie('value')),
      fc.array(fc.tuple(anyText, tie('value'))).map((entries) => Object.fromEntries(entries)),
    ),
  }))
  fc.assert(
    fc.property(value, (given) => {
      expect(parse(stringify(given))).toEqual(given)
    }),
    { numRuns: 500 },
  )
})

test('members may stand in any order, and come back in it', () => {
  const { parse } = compile({ ...sampled('Node'), mode: 'strict' })
  const { stringify } = compile()
  fc.assert(
    fc.property(sampleValue(named('Node')), fc.nat(), (value, seed) => {
      const shuffled = shuffle(value, seed)
      expect(JSON.stringify(parse(stringify(shuffled)))).toBe(JSON.stringify(shuffled))
    }),
    { numRuns: 300 },
  )
})

function shuffle(value: WireValue, seed: number): WireValue {
  if (isList(value)) return value.map((item) => shuffle(item, seed))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, shuffle(inner ?? null, seed)] as const)
  return Object.fromEntries(seed % 2 === 0 ? entries.reverse() : [...entries.slice(1), ...entries.slice(0, 1)])
}

/** The root does not say of which class it is, so that an heir has members there that its base does not know. */
const rootHeirs: readonly string[] = ['Shape']

test('all that was ever written in a recording is accepted by the strict reader', () => {
  const refused = asked
    .filter(({ op, type }) => op === 'write' && !rootHeirs.includes(type))
    .map(({ type, text }) => {
      const options: JsvOptions = { type: referenceTo(type), model: oracleModel, mode: 'strict', dictionaries: 'map' }
      const { stringify, parse } = compile(options)
      const written = stringify(fromCanonical(text, referenceTo(type)))
      return { type, written, outcome: outcomeOf(() => parse(written)) }
    })
    .filter(({ outcome }) => !('value' in outcome))
  expect(refused).toEqual([])
})

/** Texts of each class that somebody spoiled, as many of which are accepted as of any. */
const spoiled = fc
  .constantFrom(...names)
  .chain((name) =>
    mutated(sampleValue(named(name)).map(compile(sampled(name)).stringify)).map((text) => ({ name, text })),
  )

const strictly = new Map(names.map((name) => [name, compile({ ...sampled(name), mode: 'strict' })]))
const asServer = new Map(names.map((name) => [name, compile(sampled(name))]))

/** Runs a law for what the strict reader accepts of spoiled texts. */
function forAccepted(law: (text: string, value: WireValue, name: (typeof names)[number]) => void): void {
  let accepted = 0
  fc.assert(
    fc.property(spoiled, ({ name, text }) => {
      const outcome = outcomeOf(() => strictly.get(name)?.parse(text))
      if (!('value' in outcome) || outcome.value === undefined) return
      accepted++
      law(text, outcome.value, name)
    }),
    { numRuns: 1200 },
  )
  expect(accepted).toBeGreaterThan(100)
}

test('what the strict reader accepts is, once written again, written the same for ever', () => {
  forAccepted((text, value, name) => {
    const { stringify, parse } = compile({ ...sampled(name), mode: 'strict' })
    const again = stringify(value)
    // a DateTime of another zone is written as clocks show it here
    if (!/T[\d:.]+[+-](?!00:00)\d\d:\d\d/.test(text)) expect({ value: parse(again) }).toMatchObject({ value })
    expect(stringify(parse(again))).toBe(again)
  })
})

test('what the strict reader accepts is written with the same characters, absent values aside', () => {
  const sorted = (text: string) => [...text].sort().join('')
  forAccepted((text, value, name) => {
    fc.pre(!hasForeignTime.test(text))
    const again = asServer.get(name)?.stringify(value) ?? ''
    expect(sorted(again)).toBe(sorted(text + absentIn(value, named(name))))
  })
})

/** A DateTime in UTC, or of another place, is read as local time, and written so: docs/discoveries/jsv-losses.md */
const hasForeignTime = /(?:began|answered):[^,]*(?:Z|[+-](?!00:00)\d\d:\d\d)/

/** What the writer adds for the value types that an object lacks, commas and all. */
function absentIn(value: WireValue, type: TypeReference): string {
  if (type.kind === 'list' && isList(value)) return value.map((item) => absentIn(item, type.items)).join('')
  if (!isObject(value)) return ''
  if (type.kind === 'dictionary') return inAll(value, () => type.values)
  if (type.kind !== 'named' || findType(sampleModel, type.name)?.kind !== 'class') return ''
  const absent = fresh(type.name).filter((member) => !Object.hasOwn(value, member.split(':')[0] ?? ''))
  const commas = absent.length - (Object.keys(value).length === 0 && absent.length > 0 ? 1 : 0)
  const types = new Map(wireMembers(sampleModel, type.name).map((member) => [member.name, member.type]))
  return absent.join('') + ','.repeat(commas) + inAll(value, (name) => types.get(name))
}

function inAll(object: WireObject, typeOf: (name: string) => TypeReference | undefined): string {
  return Object.entries(object)
    .map(([name, value]) => {
      const type = typeOf(name)
      return type ? absentIn(value ?? null, type) : ''
    })
    .join('')
}

/** The members of an object that nobody touched. */
function fresh(name: string): readonly string[] {
  return compile(sampled(name)).stringify({}).slice(1, -1).split(',').filter(Boolean)
}

test('what the strict reader accepts a server reads alike, and has nothing to remark', () => {
  forAccepted((text, value, name) => {
    fc.pre(!hasMarkForKey.test(text))
    const { parse, parseWithIssues } = asServer.get(name) ?? compile()
    const want = whatComesBack(value, named(name), 'jsv')
    expect(parse(text)).toEqual(want)
    expect(parseWithIssues(text)).toEqual({ value: want, issues: [] })
  })
})

/** To a server such a key is the same as an empty one, or none: docs/discoveries/jsv-losses.md */
const hasMarkForKey = /[{,]\u200B:/

/** Either what came of it, or why nothing did; whatever is no error of our own comes through. */
function outcomeOf<T>(read: () => T): { readonly value: T } | { readonly refused: string } {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof JsvError || error instanceof SerializationError) return { refused: `${error}` }
    throw error
  }
}

test.each(dialects)('to ask for issues changes no answer: spoiled texts in %s', (dialect) => {
  const codecs = new Map(names.map((name) => [name, compile({ ...sampled(name), dialect })]))
  fc.assert(
    fc.property(spoiled, ({ name, text }) => {
      const { parse, parseWithIssues } = codecs.get(name) ?? compile()
      expect(outcomeOf(() => parse(text))).toEqual(outcomeOf(() => parseWithIssues(text).value))
    }),
    { numRuns: 800 },
  )
})

test.each(dialects)('to ask for issues changes no answer: all recordings in %s', (dialect) => {
  for (const { op, type, text } of asked.filter(({ op }) => /^read(?:Stream|Strict)?$/.test(op))) {
    const options: JsvOptions = { type: referenceTo(type), model: oracleModel, dialect, dictionaries: 'map' }
    const { parse, parseWithIssues } = compile({ ...options, throwsOnError: op === 'readStrict' })
    expect(outcomeOf(() => parse(text))).toEqual(outcomeOf(() => parseWithIssues(text).value))
  }
})

test('to ask for issues changes no answer: spoiled texts without a type', () => {
  const { stringify, parse, parseWithIssues } = compile()
  fc.assert(
    fc.property(mutated(sampleValue(named('MemberInfo')).map(stringify)), (text) => {
      expect(outcomeOf(() => parse(text))).toEqual(outcomeOf(() => parseWithIssues(text).value))
    }),
    { numRuns: 1000 },
  )
})
