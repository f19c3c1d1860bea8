import { expect, test } from 'vitest'
import { JsvError, type JsvErrorCode } from '#servicestack/jsv/jsv-error.ts'
import type { JsvOptions } from '#servicestack/jsv/options.ts'
import { parse } from '#servicestack/jsv/parse.ts'
import { dictionaryOf, listOf, named, number, sampled, text } from '../sample-model.ts'

test('the error says what, where and what to do, and keeps the place for programs', () => {
  const error = new JsvError('unclosed-value', { text: '{a:[b,c', path: '/a', offset: 7 })
  expect(error.message).toBe(
    'Cannot read JSV at /a (offset 7, near "{a:[b,c"): A comma or the closing bracket must stand here. Quote text that holds these.',
  )
  expect(error).toMatchObject({ name: 'JsvError', code: 'unclosed-value', path: '/a', offset: 7 })
  expect(error).toBeInstanceOf(Error)
})

test('of a long text it shows the neighbourhood', () => {
  const error = new JsvError('missing-colon', { text: 'a'.repeat(1000), offset: 500 })
  expect(error.message).toContain(`Cannot read JSV at / (offset 500, near "${'a'.repeat(32)}"): `)
})

test('line breaks and quotes in the neighbourhood are escaped', () => {
  expect(new JsvError('unclosed-quote', { text: '{a:"b\n', offset: 3 }).message).toContain('near "{a:\\"b\\n"')
})

/** An example of each code, all below a list, so that the path is longer than one name. */
const examples: Readonly<
  Record<JsvErrorCode, { given: string; path: string; offset: number; near: string } & JsvOptions>
> = {
  'quoted-name': { given: '[{},{"v":a}]', path: '/1', offset: 5, near: '[{},{"v":a}]', type: listOf(named('Node')) },
  'unknown-name': { given: '[{},{w:a}]', path: '/1/w', offset: 5, near: '[{},{w:a}]', type: listOf(named('Node')) },
  'missing-name': { given: '[{},{v:a,}]', path: '/1', offset: 9, near: '[{},{v:a,}]', type: listOf(named('Node')) },
  'missing-colon': { given: '[{},{v}]', path: '/1', offset: 6, near: '[{},{v}]', type: listOf(named('Node')) },
  'repeated-name': {
    given: '[{a:1,a:2}]',
    path: '/0',
    offset: 6,
    near: '[{a:1,a:2}]',
    type: listOf(dictionaryOf(text)),
  },
  'missing-value': { given: '[{},{v:}]', path: '/1/v', offset: 7, near: '[{},{v:}]', type: listOf(named('Node')) },
  'wrong-spelling': {
    given: '[{a:+1}]',
    path: '/0/a',
    offset: 4,
    near: '[{a:+1}]',
    type: listOf(dictionaryOf(number)),
  },
  'unquoted-character': { given: '[{v:a:b}]', path: '/0/v', offset: 5, near: '[{v:a:b}]', type: listOf(named('Node')) },
  'unclosed-quote': { given: '[{v:"a}]', path: '/0/v', offset: 4, near: '[{v:\\"a}]', type: listOf(named('Node')) },
  'unclosed-value': {
    given: '[{v:"a,"b}]',
    path: '/0',
    offset: 8,
    near: '[{v:\\"a,\\"b}]',
    type: listOf(named('Node')),
  },
  'text-after-value': { given: '[{v:a}] ', path: '', offset: 7, near: '[{v:a}] ', type: listOf(named('Node')) },
  'wrong-opening': { given: '[{kids:a}]', path: '/0/kids', offset: 7, near: '[{kids:a}]', type: listOf(named('Node')) },
  'too-deep': {
    given: '[{kids:[{}]}]',
    path: '/0/kids',
    offset: 8,
    near: '[{kids:[{}]}]',
    type: listOf(named('Node')),
    limits: { depth: 2 },
  },
  'too-large': {
    given: '[{},{},{}]',
    path: '',
    offset: 7,
    near: '[{},{},{}]',
    type: listOf(named('Node')),
    limits: { members: 2 },
  },
}

test.each(Object.entries(examples))(
  '%s is found at its place',
  (code, { given, path, offset, near, type, ...options }) => {
    const error = errorOf(() => parse(given, { ...sampled(type ?? 'Node'), ...options, mode: 'strict' }))
    expect({ code: error.code, path: error.path, offset: error.offset }).toEqual({ code, path, offset })
    expect(error.message).toMatch(/^Cannot read JSV at \/\S* \(offset \d+, near ".*"\): [A-Z].*\.$/s)
    expect(error.message).toContain(`near "${near.replaceAll(/(?<!\\)"/g, '\\"')}"`)
  },
)

function errorOf(read: () => unknown): JsvError {
  try {
    read()
  } catch (error) {
    if (error instanceof JsvError) return error
    throw error
  }
  throw new Error('It was read')
}
