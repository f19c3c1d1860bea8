/** Proves that the platform rules can fail. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { placeOf } from '../violation.ts'
import { nodeModules, pureRooms } from './platform.ts'

test('node: modules are imported in two doors, the room behind one of them and the commands, nowhere else', () => {
  const text = "import type { Server } from 'node:http'"
  const doors = { 'mocks/server.ts': text, 'mocks/node.ts': text, 'mocks/http/send.ts': text }
  const legal = { ...doors, 'cli/commands/serve.ts': text }
  const house = buildHouse({ ...legal, 'mocks/browser.ts': text, 'servicestack/jsv/parse.ts': text })
  expect(nodeModules(house).map(placeOf)).toEqual(['mocks/browser.ts:1', 'servicestack/jsv/parse.ts:1'])
})

const impurities = [
  { given: 'a(process.env)', want: 'process' },
  { given: 'console.log(1)', want: 'console' },
  { given: 'setTimeout(() => 1)', want: 'setTimeout' },
  { given: 'const wait = setInterval', want: 'setInterval' },
  { given: "await fetch('/')", want: 'fetch' },
  { given: 'a({ fetch })', want: 'fetch' },
  { given: 'function a(send = fetch) {}', want: 'fetch' },
  { given: 'globalThis.fetch(a)', want: 'fetch' },
  { given: "globalThis['console'].log(a)", want: 'console' },
  { given: 'crypto.randomUUID()', want: 'crypto' },
  { given: 'const now = Date.now()', want: 'Date.now' },
  { given: 'function a(now = Date.now) {}', want: 'Date.now' },
  { given: 'globalThis.Date.now()', want: 'Date.now' },
  { given: 'new Date()', want: 'new Date()' },
  { given: 'new Date', want: 'new Date()' },
  { given: 'Date()', want: 'Date()' },
  { given: 'Math.random()', want: 'Math.random' },
  { given: 'performance.now()', want: 'performance.now' },
]

test.each(impurities)('a pure room may not write: $given', ({ given, want }) => {
  const found = pureRooms(buildHouse({ 'mocks/engine/a.ts': `/** A. */\n${given}\nexport {}` }))
  expect(found.map(({ line, found }) => `${line} ${found}`)).toEqual([`2 ${want} is used in a pure room`])
})

const pure = [
  'function a(fetch: Send) { return fetch(1) }',
  'const fetch = 1\nfunction a() { return { fetch } }',
  'import { process } from "./process.ts"\nprocess()',
  'function a({ console }: B) { console.log(1) }',
  'const { fetch: send } = options',
  'options.fetch(1)',
  'const a = { fetch: 1, console() {} }',
  'class A { process = 1 }',
  'interface A { fetch: typeof fetch; console: Console }',
  'const a = new Date(0)',
  'const a = b instanceof Date || Date.parse(b)',
  'const a = Math.max(1, 2)',
  'const a = "fetch" // fetch',
]

test.each(pure)('a pure room may write: %s', (given) => {
  expect(pureRooms(buildHouse({ 'mocks/engine/a.ts': `${given}\nexport {}` }))).toEqual([])
})

test('a name that is local in one function is global in the next', () => {
  const text = 'const a = (fetch: Send) => fetch(1)\nconst b = () => fetch(2)\nexport {}'
  expect(pureRooms(buildHouse({ 'mocks/engine/a.ts': text })).map(placeOf)).toEqual(['mocks/engine/a.ts:2'])
})

test('doors and commands may use the platform, and the world may draw its ids', () => {
  const text = 'export const id = () => globalThis.crypto.randomUUID()'
  const legal = { 'mocks/world/ids.ts': text, 'mocks/browser.ts': 'fetch(1)', 'cli/a.ts': 'console.log(1)' }
  expect(pureRooms(buildHouse({ ...legal, 'mocks/handlers/ids.ts': text })).map(placeOf)).toEqual([
    'mocks/handlers/ids.ts:1',
  ])
})

test("the way to a stand-in may take the platform's fetch, and no other file of its room", () => {
  const text = 'export const send = fetch'
  const house = buildHouse({ 'mocks/control/control.ts': text, 'mocks/control/connection.ts': text })
  expect(pureRooms(house).map(placeOf)).toEqual(['mocks/control/connection.ts:1'])
})
