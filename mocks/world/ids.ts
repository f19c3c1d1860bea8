/** Makes ids like those of ServiceStack's session cookies. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const length = 20
/** Bytes from here on would favour the first letters of the alphabet, so they are thrown away. */
const fair = 256 - (256 % alphabet.length)

/** Returns an unguessable id of 20 letters and digits from the platform's secure random source. */
export function randomIds(): string {
  let id = ''
  while (id.length < length) {
    for (const byte of globalThis.crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < fair && id.length < length) id += alphabet.charAt(byte % alphabet.length)
    }
  }
  return id
}
