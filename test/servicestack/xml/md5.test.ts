import { expect, test } from 'vitest'
import { md5 } from '#servicestack/xml/md5.ts'

// RFC 1321, A.5
test.each([
  { text: '', want: 'd41d8cd98f00b204e9800998ecf8427e' },
  { text: 'abc', want: '900150983cd24fb0d6963f7d28e17f72' },
  { text: 'abcdefghijklmnopqrstuvwxyz', want: 'c3fcd3d76192e4007dfb496cca67e13b' },
  {
    text: '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
    want: '57edf4a22be3c955ac49da2e2107b67a',
  },
])('the digest of "$text" is $want', ({ text, want }) => {
  expect([...md5(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(want)
})
