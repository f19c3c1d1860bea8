/** The row of an enum value. */

import { expect, test } from 'vitest'
import { splitEnumRow } from '#servicestack/import/page/split-enum-row.ts'

test.each([
  { line: 'Bulk10Open deck', want: ['Bulk', '10', 'Open deck'] },
  { line: 'Low-5', want: ['Low', '-5', ''] },
  { line: 'BlueBlue', want: ['Blue', 'Blue', ''] },
  { line: 'EMaile-mail', want: ['EMail', 'e-mail', ''] },
  { line: 'Whiteflag-white', want: ['White', 'flag-white', ''] },
  { line: 'Postpost-office', want: ['Post', 'post-office', ''] },
  { line: 'GeneralG', want: ['General', 'G', ''] },
  { line: 'AdultsA 21', want: ['Adults', 'A 21', ''] },
  { line: 'Seven7+', want: ['Seven', '7+', ''] },
  { line: 'GrößeGröße', want: ['Größe', 'Größe', ''] },
  { line: 'NewNewas bought', want: ['New', 'New', 'as bought'] },
  { line: 'XLextra-large', want: ['XL', 'extra-large', ''] },
  { line: 'BulkySperrgutBulky goods', want: ['Bulky', 'Sperrgut', 'Bulky goods'] },
  { line: 'Unknown', want: ['Unknown', '', ''] },
  { line: 'White\tflag-white\tpale', want: ['White', 'flag-white', 'pale'] },
])('"$line" with values', ({ line, want }) => {
  const { name, value, description } = splitEnumRow(line, true)
  expect([name, value, description]).toEqual(want)
})

test.each([
  { line: 'Up', want: ['Up', ''] },
  { line: 'UpGoes up', want: ['Up', 'Goes up'] },
  { line: 'worn"Worn", but whole', want: ['worn', '"Worn", but whole'] },
  { line: 'LateNight', want: ['LateNight', ''] },
  { line: 'Up\tGoes up', want: ['Up', 'Goes up'] },
])('"$line" without values', ({ line, want }) => {
  const { name, value, description } = splitEnumRow(line, false)
  expect([name, description]).toEqual(want)
  expect(value).toBeUndefined()
})
