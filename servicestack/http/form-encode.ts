/** Encodes text for a query or a form as ServiceStack does. */

const encoder = new TextEncoder()

/** Letters, digits, comma, hyphen and dot stay; a space becomes a plus; all else is escaped in lower case. */
export function formEncode(text: string): string {
  let encoded = ''
  for (const byte of encoder.encode(text)) encoded += spellings[byte] ?? ''
  return encoded
}

const spellings: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte)
  if (/[A-Za-z0-9,.-]/.test(character)) return character
  return character === ' ' ? '+' : `%${byte.toString(16).padStart(2, '0')}`
})
