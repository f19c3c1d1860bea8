/** Finds members that JSON has twice, of which JSON.parse keeps the last without a word. */

import { pointerTo } from '#servicestack/model/pointer-to.ts'
import { endOfString } from './end-of-string.ts'

/** Where a name stands for the second time in one object. */
export interface RepeatedMember {
  readonly pointer: string
  readonly offset: number
}

/** Returns the first member of a text that is valid JSON whose name its object already has. */
export function repeatedMember(text: string): RepeatedMember | undefined {
  const open: Container[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset)
    if (character === '"') {
      const end = endOfString(text, offset)
      const innermost = open.at(-1)
      if (innermost?.expectsName && isRepeated(innermost, text.slice(offset, end + 1))) {
        return { pointer: open.reduce((pointer, { place }) => pointerTo(pointer, place), ''), offset }
      }
      offset = end
    } else step(character, open)
  }
  return undefined
}

/** An object or a list that is not closed yet. */
interface Container {
  /** The names an object has had; lists have none. */
  readonly names: Set<string> | undefined
  expectsName: boolean
  /** The member or the item that is being read. */
  place: string | number
}

function isRepeated(container: Container, spelling: string): boolean {
  const name = nameOf(spelling)
  const isKnown = container.names?.has(name) === true
  container.names?.add(name)
  container.expectsName = false
  container.place = name
  return isKnown
}

/** `"call\u0053tate"` is callState. */
function nameOf(spelling: string): string {
  return spelling.includes('\\') ? String(JSON.parse(spelling)) : spelling.slice(1, -1)
}

function step(character: string, open: Container[]): void {
  if (character === '{') open.push({ names: new Set(), expectsName: true, place: '' })
  else if (character === '[') open.push({ names: undefined, expectsName: false, place: 0 })
  else if (character === '}' || character === ']') open.pop()
  else if (character === ',') goOn(open.at(-1))
}

function goOn(container: Container | undefined): void {
  if (container === undefined) return
  container.expectsName = container.names !== undefined
  if (typeof container.place === 'number') container.place++
}
