import { expect, test } from 'vitest'
import { createWriter } from '#mocks/engine/answering/writers.ts'
import { smallApi } from '../small-api.ts'

const write = createWriter(smallApi.model, '8.6')
const door = { kind: 'named', name: 'Door' } as const

test('a value is written in the format asked for, again and again', () => {
  for (const by of ['a,b', 'c']) {
    expect(write({ by }, door, 'json')).toBe(`{"by":"${by}"}`)
    expect(write({ by }, door, 'jsv')).toBe(by === 'c' ? '{by:c}' : '{by:"a,b"}')
  }
})

test('types that are not named are told apart', () => {
  expect(write(['a'], { kind: 'list', items: { kind: 'scalar', scalar: 'string' } }, 'jsv')).toBe('[a]')
  expect(write({ a: 'b' }, { kind: 'dictionary', values: { kind: 'scalar', scalar: 'string' } }, 'jsv')).toBe('{a:b}')
})
