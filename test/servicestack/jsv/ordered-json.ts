/** Reads JSON without losing what JSON.parse loses: the order of keys, and digits that no JavaScript number holds. */

import type { TextValue } from '#servicestack/text/text-value.ts'

/** Returns the value: objects as maps, and a number as its text where that is not how JavaScript spells it. */
export function orderedJson(text: string): TextValue {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/gs) ?? []
  return valueFrom(tokens.values())
}

type Tokens = Iterator<string, undefined>

function valueFrom(tokens: Tokens, first = tokens.next().value): TextValue {
  if (first === '{') return mapFrom(tokens)
  if (first === '[') return listFrom(tokens)
  const value: string | number | boolean | null = JSON.parse(first ?? '')
  return typeof value === 'number' && /^-?\d{16,}$/.test(first ?? '') ? (first ?? '') : value
}

function mapFrom(tokens: Tokens): TextValue {
  const entries = new Map<string, TextValue>()
  for (let token = tokens.next().value; token !== '}' && token !== undefined; token = tokens.next().value) {
    if (token === ',') continue
    const name: string = JSON.parse(token)
    tokens.next()
    entries.set(name, valueFrom(tokens))
  }
  return entries
}

function listFrom(tokens: Tokens): TextValue {
  const items: TextValue[] = []
  for (let token = tokens.next().value; token !== ']' && token !== undefined; token = tokens.next().value) {
    if (token !== ',') items.push(valueFrom(tokens, token))
  }
  return items
}
