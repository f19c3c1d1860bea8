/** The end of a link, from which one sees that nothing before it has changed. */

import { writeBase64Url } from './base64-url.ts'

/** Returns six letters for a text of ASCII characters; no change of a single one, nor of four in a row, leaves them as they are. */
export function checksum(text: string): string {
  const table = remainders()
  let value = 0xffffffff
  for (let index = 0; index < text.length; index++) {
    value = (table[(value ^ text.charCodeAt(index)) & 0xff] ?? 0) ^ (value >>> 8)
  }
  const bytes = new DataView(new ArrayBuffer(4))
  bytes.setUint32(0, ~value)
  return writeBase64Url(new Uint8Array(bytes.buffer))
}

/** CRC-32 as zip files have it, by the last byte; made for each text, because most starts see none. */
function remainders(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value
  })
}
