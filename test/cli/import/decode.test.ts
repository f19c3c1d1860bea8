import { expect, test } from 'vitest'
import { decode } from '#cli/import/decode.ts'

test.each([
  { name: 'UTF-8', bytes: new TextEncoder().encode('Grüße') },
  { name: 'UTF-8 with its mark', bytes: Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Grüße')) },
  { name: 'UTF-16, as PowerShell saves it', bytes: Uint8Array.from(Buffer.from('\uFEFFGrüße', 'utf16le')) },
  { name: 'what Windows calls ANSI', bytes: Uint8Array.from(Buffer.from('Grüße', 'latin1')) },
  { name: 'UTF-16, the other way round', bytes: Uint8Array.from(Buffer.from('\uFEFFGrüße', 'utf16le').swap16()) },
])('$name is read as text', ({ bytes }) => {
  expect(decode(bytes)).toBe('Grüße')
})

test('UTF-8 with a broken letter stays UTF-8', () => {
  expect(decode(Uint8Array.of(...new TextEncoder().encode('Grüße'), 0xc3))).toBe('Grüße\ufffd')
})
