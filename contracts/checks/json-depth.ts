/** Measures how deep JSON nests, before anything recurses into it. */

import { endOfString } from './end-of-string.ts'

/** Returns the greatest number of lists and objects that are open at once in a text that is valid JSON. */
export function jsonDepth(text: string): number {
  let deepest = 0
  let depth = 0
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (character === '"') offset = endOfString(text, offset)
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}
