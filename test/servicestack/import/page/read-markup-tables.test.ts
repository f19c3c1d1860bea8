/** The tables of an HTML page. */

import { expect, test } from 'vitest'
import { Markup } from '#servicestack/import/page/markup.ts'
import { readMarkupTables } from '#servicestack/import/page/read-markup-tables.ts'

const read = (html: string) => readMarkupTables(Markup.parse(html))

test('a table of parameters tells its class and the cells of each member, descriptions unescaped', () => {
  const html = `<table class='params'><caption><b>Page&lt;T&gt;</b> Parameters:</caption><thead><tr><th>Name</th></tr></thead>
<tr><td>Rows</td><td>form</td><td>List&lt;T&gt;</td><td>Yes</td><td>All <rows><h4>Valid Range: 1 - 9</h4></td></tr>
<tr><td>Way</td><td>query</td><td>string</td><td>No</td><td><h4>Allowable Values</h4><ul><li>Up</li><li>Down</li><li></li></ul></td></tr></table>`
  expect(read(html)).toEqual([
    {
      kind: 'class',
      name: 'Page<T>',
      rows: [
        { name: 'Rows', place: 'form', type: 'List<T>', isRequired: true, description: 'All <rows>', range: [1, 9] },
        {
          name: 'Way',
          place: 'query',
          type: 'string',
          isRequired: false,
          description: '',
          allowedValues: ['Up', 'Down', ''],
        },
      ],
    },
  ])
})

test('an enum table has values where three cells stand in a row', () => {
  const html = `<table><caption><b>Kind</b> Enum:</caption><tr><td>Bulk</td><td>10</td><td>Open <deck></td></tr></table>
<table><caption><b>Way</b> Enum:</caption><tr><td>Up</td><td></td></tr></table>`
  expect(read(html)).toEqual([
    { kind: 'enum', name: 'Kind', rows: [{ name: 'Bulk', value: '10', description: 'Open <deck>' }] },
    { kind: 'enum', name: 'Way', rows: [{ name: 'Up', description: '' }] },
  ])
})

test('other tables are none of these', () => {
  expect(read('<table class="routes"><caption>The following routes</caption><tr><td>a</td></tr></table>')).toEqual([])
})
