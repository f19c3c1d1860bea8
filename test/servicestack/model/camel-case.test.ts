/** ServiceStack's camelCase. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { camelCase } from '#servicestack/model/camel-case.ts'

test.each([
  ['Key', 'key'],
  ['IMONumber', 'imoNumber'],
  ['URLOfPhoto', 'urlOfPhoto'],
  ['ID', 'id'],
  ['A', 'a'],
  ['X_Trace', 'x_Trace'],
  ['AB1', 'aB1'],
  ['eMail', 'eMail'],
  ['class', 'class'],
  ['_Key', '_Key'],
  ['ÄRGER', 'ÄRGER'],
  ['', ''],
])('%s becomes %s', (name, want) => {
  expect(camelCase(name)).toBe(want)
})

test('what a server writes in camelCase is its property so spelled, unless a data contract names it', () => {
  const truth: { types: { kind: string; members: { name: string; property: string; order?: number }[] }[] } =
    JSON.parse(readFileSync(new URL('../../pages/harbour/model.json', import.meta.url), 'utf8'))
  const members = truth.types
    .filter(({ kind }) => kind !== 'enum')
    .flatMap((type) => type.members.filter(({ order }) => order === undefined))
  expect(members.map(({ property }) => camelCase(property))).toEqual(members.map(({ name }) => name))
})
