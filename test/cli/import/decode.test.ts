import { expect, test } from 'vitest'
import { decode } from '#cli/import/decode.ts'

test.each([
  { name: 'UTF-8', bytes: new TextEncoder().encode('Grüße') },
  { name: 'UTF-8 with its mark', bytes: Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Grüße')) },
  { name: 'UTF-16, as PowerShell saves it', bytes: Uint8Array.from(Buffer.from('\uFEFFGrüße', 'utf16le')) },
  { name: 'UTF-16, the other way round', bytes: Uint8Array.from(Buffer.from('\uFEFFGrüße', 'utf16le').swap16()) },
])('$name is read as text', ({ bytes }) => {
  expect(decode(bytes)).toBe('Grüße')
})
