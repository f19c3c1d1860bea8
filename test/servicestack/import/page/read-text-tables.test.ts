/** Tables in text. */

import { expect, test } from 'vitest'
import { readTextTables } from '#servicestack/import/page/read-text-tables.ts'
import { splitLines } from '#servicestack/import/page-line.ts'

const glued = `Dock Parameters:
NameParameterData TypeRequiredDescription
BerthNobodyintYesBerth number
SidebodystringNo

Allowable Values

port
starboard
PagequeryintNoRows

Valid Range: 1 - 9

Kind Enum:
NameValue
Bulk10Open deck
Way Enum:
Up
Down`

const cells = glued
  .replace('NameParameterData TypeRequiredDescription', 'NAME\tPARAMETER\tDATA TYPE\tREQUIRED\tDESCRIPTION')
  .replace('BerthNobodyintYesBerth number', 'BerthNo\tbody\tint\tYes\tBerth number')
  .replace('SidebodystringNo', 'Side\tbody\tstring\tNo\t')
  .replace('PagequeryintNoRows', 'Page\tquery\tint\tNo\tRows')
  .replace('NameValue', 'NAME\tVALUE\t')
  .replace('Bulk10Open deck', 'Bulk\t10\tOpen deck')

test.each([
  { name: 'glued', text: glued, tellsCells: false },
  { name: 'between tabs', text: cells, tellsCells: true },
  { name: 'between blanks that were tabs', text: cells.replaceAll('\t', '    '), tellsCells: false },
])('cells that are $name make the same tables', ({ text, tellsCells }) => {
  expect(readTextTables(splitLines(text), { showsResponse: false })).toEqual({
    tellsCells,
    notes: [],
    tables: [
      {
        kind: 'class',
        name: 'Dock',
        rows: [
          { name: 'BerthNo', place: 'body', type: 'int', isRequired: true, description: 'Berth number' },
          {
            name: 'Side',
            place: 'body',
            type: 'string',
            isRequired: false,
            description: '',
            allowedValues: ['port', 'starboard'],
          },
          { name: 'Page', place: 'query', type: 'int', isRequired: false, description: 'Rows', range: [1, 9] },
        ],
      },
      { kind: 'enum', name: 'Kind', rows: [{ name: 'Bulk', value: '10', description: 'Open deck' }] },
      {
        kind: 'enum',
        name: 'Way',
        rows: [
          { name: 'Up', description: '' },
          { name: 'Down', description: '' },
        ],
      },
    ],
  })
})
