import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { camelCase } from '#servicestack/model/camel-case.ts'

test.each([
  ['SessionId', 'sessionId'],
  ['IMONumber', 'imoNumber'],
  ['URLOfPhoto', 'urlOfPhoto'],
  ['URL', 'url'],
  ['X_Trace', 'x_Trace'],
  ['A1', 'a1'],
  ['AB1', 'aB1'],
  ['eMail', 'eMail'],
  ['', ''],
])('%s travels as %s', (property, wire) => {
  expect(camelCase(property)).toBe(wire)
})

test('every member of a recorded camelCase API is spelled so, but for those with a name of their own', () => {
  const path = join(import.meta.dirname, '../../pages/harbour/model.json')
  const members = [
    ...JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))).matchAll(/"name":"(\w+)","property":"(\w+)"/g),
  ]
  const others = members.filter(([, name, property = '']) => camelCase(property) !== name)
  expect(members.length).toBeGreaterThan(80)
  expect(others.map(([, name]) => name)).toEqual(['pilot_id', 'URL'])
})
