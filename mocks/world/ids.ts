/** Makes ids like those of ServiceStack's session cookies. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const length = 20
/** Bytes from here on would favour the first letters of the alphabet, so they are thrown away. */
const fair = 256 - (256 % alphabet.length)

/** Returns a source of unguessable ids of 20 letters and digits; it fetches secure random bytes by the thousand. */
export function createIds(): () => string {
  const bytes = new Uint8Array(4096)
  let next = bytes.length
  function letter(): string {
    if (next === bytes.length) {
      globalThis.crypto.getRandomValues(bytes)
      next = 0
    }
    const byte = bytes[next++] ?? 0
    return byte < fair ? alphabet.charAt(byte % alphabet.length) : letter()
  }
  return () => {
    let id = ''
    while (id.length < length) id += letter()
    return id
  }
}
