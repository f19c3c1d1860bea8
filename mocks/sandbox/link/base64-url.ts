/** Bytes in letters that a URL may hold. */

/** Returns bytes as letters, digits, `-` and `_`. */
export function writeBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += stride) {
    binary += String.fromCharCode(...bytes.subarray(from, from + stride))
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Returns the bytes that such letters stand for; other characters throw what `atob` throws. */
export function readBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

/** As many arguments as a call surely takes. */
const stride = 8192
