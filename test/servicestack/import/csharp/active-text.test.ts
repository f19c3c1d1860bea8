/** What `#if` leaves out. */

import { expect, test } from 'vitest'
import { activeText } from '#servicestack/import/csharp/active-text.ts'

test.each([
  ['#if NET8_0_OR_GREATER\na\n#else\nb\n#endif\nc', 'a c'],
  ['#if NETFX\na\n#elif NETSTANDARD2_0\nb\n#else\nc\n#endif', 'b'],
  ['#if NET472 || !DEBUG\na\n#endif', 'a'],
  ['#if (DEBUG && NET6_0) // never\na\n#if true\nb\n#endif\n#endif\nc', 'c'],
  [' # if false\na\n # else\nb\n # endif', 'b'],
  ['#region a\nb\n#endif', '#region a b #endif'],
  ['a', 'a'],
])('of %j remains %s', (text, want) => {
  const active = activeText(text)
  expect(
    active
      .split(/\s+/)
      .filter((word) => word !== '')
      .join(' '),
  ).toBe(want)
  expect(active).toHaveLength(text.length)
})
