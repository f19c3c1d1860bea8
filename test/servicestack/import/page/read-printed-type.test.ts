/** Types in cells. */

import { expect, test } from 'vitest'
import { readPrintedType } from '#servicestack/import/page/read-printed-type.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

test.each([
  { text: 'Dictionary<string, int?>', want: 'Dictionary<string,int?>' },
  { text: 'Wrapped<Wrapped<Point[]>', want: 'Wrapped<Wrapped<Point[]>>' },
  {
    text: 'Dictionary<string, Map<Nullable<Guid>,Map<String,Loan[]>',
    want: 'Dictionary<string,Map<Guid?,Map<string,Loan[]>>>',
  },
  { text: 'List<Point', want: undefined },
])('$text', ({ text, want }) => {
  const type = readPrintedType(text)
  expect(type === undefined ? undefined : writeTypeText(type)).toBe(want)
})
