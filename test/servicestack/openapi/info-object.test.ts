/** The Info Object. */

import { expect, test } from 'vitest'
import { readTitle, writeInfo } from '#servicestack/openapi/info-object.ts'
import { Place } from '#servicestack/openapi/place.ts'

test.each(['Evo Voice', '', 'Häfen: "Nord"'])('the title %j reads back', (title) => {
  expect(readTitle(new Place(writeInfo(title)))).toBe(title)
})

test('the version says that nothing was published', () => {
  expect(writeInfo('Evo Voice').version).toBe('unversioned')
})
