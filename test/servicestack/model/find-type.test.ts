/** Looking a type up. */

import { expect, test } from 'vitest'
import { findType } from '#servicestack/model/find-type.ts'
import { harbour } from './harbour.ts'

test('a type is found by its name', () => {
  expect(findType(harbour, 'Vessel')).toMatchObject({ kind: 'class', base: 'Stamped' })
})

test('a name that the model does not have finds nothing', () => {
  expect(findType(harbour, 'vessel')).toBeUndefined()
})
