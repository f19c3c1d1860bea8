import { expect, test } from 'vitest'
import { WritingFault } from '#servicestack/xml/writing-fault.ts'

test.each([
  { code: 'ArgumentException', want: true },
  { code: 'SerializationException', want: false },
] as const)('a $code breaks the XML writer itself: $want', ({ code, want }) => {
  expect(new WritingFault(code, '').isWriterBroken).toBe(want)
})
