/** Makes text of the bytes of a file, whatever editor or shell saved it. */

import { isUtf8 } from 'node:buffer'

/** Returns the text: UTF-8, UTF-16 behind its mark, as PowerShell and Notepad save it, or else what Windows calls ANSI. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder().decode(bytes)
  // one letter that UTF-8 has right proves it, however damaged the rest is
  const provesUtf8 = isUtf8(bytes) || /(?!\ufffd)\P{ASCII}/u.test(text)
  return provesUtf8 ? text : new TextDecoder('windows-1252').decode(bytes)
}
