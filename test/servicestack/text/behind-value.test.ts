import { expect, test } from 'vitest'
import { cutter as json } from '#servicestack/json/cutter.ts'
import { cutterOf } from '#servicestack/jsv/cutter.ts'
import { behindValue, type Separation } from '#servicestack/text/behind-value.ts'
import { dialects } from '#servicestack/text/dialect.ts'

const jsv = cutterOf(dialects['8.6'])

const rows: { name: string; given: string; separation?: Separation; jsv: object; json: object }[] = [
  {
    name: 'a comma is passed over',
    given: 'a,b',
    jsv: { offset: 2, isSeparated: true },
    json: { offset: 2, isSeparated: true },
  },
  {
    name: 'a closing brace separates like a comma',
    given: 'a}b',
    jsv: { offset: 2, isSeparated: true },
    json: { offset: 2, isSeparated: true },
  },
  {
    name: 'blanks around a comma count in JSV only',
    given: 'a , b',
    jsv: { offset: 1, isSeparated: false },
    json: { offset: 4, isSeparated: true },
  },
  {
    name: 'another character is not passed over',
    given: 'a;b',
    jsv: { offset: 1, isSeparated: false },
    json: { offset: 1, isSeparated: false },
  },
  {
    name: 'another character is passed over where anything separates',
    given: 'a;b',
    separation: 'anything',
    jsv: { offset: 2, isSeparated: false },
    json: { offset: 2, isSeparated: false },
  },
  {
    name: 'at the end nothing separates',
    given: 'a',
    jsv: { offset: 1, isSeparated: false },
    json: { offset: 1, isSeparated: false },
  },
]

test.each(rows)('$name', ({ given, separation = 'separator', ...want }) => {
  expect(behindValue(given, 1, separation, jsv)).toEqual(want.jsv)
  expect(behindValue(given, 1, separation, json)).toEqual(want.json)
})
