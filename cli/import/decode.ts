/** Makes text of the bytes of a file, whatever editor or shell saved it. */

/** Returns the text: UTF-8, or UTF-16 behind its mark, as PowerShell and Notepad save it. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
