/** Declarations by name. */

import { expect, test } from 'vitest'
import { splitLines } from '#servicestack/import/page-line.ts'
import { indexDeclarations } from '#servicestack/import/typescript/index-declarations.ts'
import { readDtos } from '#servicestack/import/typescript/read-dtos.ts'

const indexOf = (code: string) => indexDeclarations(readDtos(splitLines(code)))

test('of two classes of one name the one with a base stays', () => {
  const { index, notes } = indexOf(`export class TariffMap { [key:string]: Tariff; }
export class Tariff { rate: number }
export class TariffMap extends Dictionary<Tariff> { }`)
  expect([...index.keys()]).toEqual(['TariffMap', 'Tariff'])
  expect(index.get('TariffMap')).toMatchObject({ kind: 'class', line: 3 })
  expect(notes).toEqual([
    {
      code: 'type-twice',
      line: 1,
      message: 'TariffMap is printed twice: the one in line 3 is kept, this one left out.',
    },
  ])
})

test('of two classes without a base the first stays, and a person hears what tells them apart', () => {
  const { index, notes } = indexOf('export class Slot { start: string }\nexport class Slot { room: string }')
  expect(index.get('Slot')?.line).toBe(1)
  expect(notes).toMatchObject([{ line: 2, message: expect.stringContaining('only C# or metadata tell them apart') }])
})
