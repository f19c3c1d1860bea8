/** Makes a number of a text: the same for the same text, on every machine. */

/** Returns the 32-bit FNV-1a of a text's UTF-16 units, as a signed number; `start` carries on from an earlier text. */
export function hashText(text: string, start: number = 0x811c9dc5): number {
  let value = start
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value
}
