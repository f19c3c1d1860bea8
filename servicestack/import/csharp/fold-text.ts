/** Works out one text of C#: a literal, a constant, a `nameof`, or several of them added up. */

import type { Constants } from './constants.ts'
import type { Token } from './token.ts'

/** A text that was worked out, and the place behind it. */
export interface FoldedText {
  readonly value: string
  readonly end: number
}

/** Returns the text that starts at a place and is followed by what ends a value; undefined when there is none. */
export function foldText(tokens: readonly Token[], start: number, constants: Constants): FoldedText | undefined {
  let sum = foldPart(tokens, start, constants)
  while (sum !== undefined && tokens[sum.end]?.text === '+') {
    const next = foldPart(tokens, sum.end + 1, constants)
    sum = next && { value: sum.value + next.value, end: next.end }
  }
  const follower = sum && tokens[sum.end]
  return follower?.kind === 'sign' && [',', ')', ';'].includes(follower.text) ? sum : undefined
}

function foldPart(tokens: readonly Token[], at: number, constants: Constants): FoldedText | undefined {
  const token = tokens[at]
  if (token?.kind === 'string') return { value: token.text, end: at + 1 }
  if (token?.kind === 'template') return withEnd(fillTemplate(token.text, constants), at + 1)
  if (token?.kind !== 'name') return undefined
  const isNameOf = token.text === 'nameof' && tokens[at + 1]?.text === '('
  const path = readPath(tokens, isNameOf ? at + 2 : at)
  if (isNameOf) return tokens[path.end]?.text === ')' ? withEnd(path.names.at(-1), path.end + 1) : undefined
  return withEnd(constantNamed(path.names, constants), path.end)
}

function withEnd(value: string | undefined, end: number): FoldedText | undefined {
  return value === undefined ? undefined : { value, end }
}

function readPath(tokens: readonly Token[], start: number): { names: readonly string[]; end: number } {
  const names: string[] = []
  let end = start
  while (tokens[end]?.kind === 'name') {
    names.push(tokens[end]?.text ?? '')
    end += 1
    if (tokens[end]?.text !== '.') break
    end += 1
  }
  return { names, end }
}

/** A constant is known by its class and its name, and by its name alone. */
function constantNamed(names: readonly string[], constants: Constants): string | undefined {
  return constants.get(names.slice(-2).join('.'))
}

/** Returns the text with its holes filled: `$"/berths/{{{nameof(Id)}}}"` is `/berths/{Id}`. */
function fillTemplate(template: string, constants: Constants): string | undefined {
  let isWhole = true
  const text = template.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (piece, hole: string | undefined) => {
    if (hole === undefined) return piece.slice(1)
    const [, named] = /^nameof\(\s*(?:[\w@]+\.)*([\w@]+)\s*\)$/.exec(hole.trim()) ?? []
    const value = named ?? constantNamed(hole.trim().split('.'), constants)
    if (value === undefined) isWhole = false
    return value ?? ''
  })
  return isWhole ? text : undefined
}
