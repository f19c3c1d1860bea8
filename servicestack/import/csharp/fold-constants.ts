/** Works out the texts in attributes that are not written as one: `Paths.Base + "/{Id}"`, `nameof(Berth)`, `HttpMethods.Get`. */

import type { Constants } from './constants.ts'
import { foldText } from './fold-text.ts'
import type { Token } from './token.ts'

/** Returns the tokens with such texts in the places of what spells them; what cannot be worked out stays. */
export function foldConstants(tokens: readonly Token[], constants: Constants): readonly Token[] {
  const folded: Token[] = []
  let depth = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    if (isSign(token, '[')) depth += 1
    if (isSign(token, ']')) depth -= 1
    const text = depth > 0 && startsValue(folded.at(-1)) ? foldText(tokens, at, constants) : undefined
    folded.push(text === undefined ? token : { ...token, kind: 'string', text: text.value })
    at = text?.end ?? at + 1
  }
  return folded
}

function startsValue(before: Token | undefined): boolean {
  return before !== undefined && before.kind === 'sign' && ['(', ',', '=', ':'].includes(before.text)
}

function isSign({ kind, text }: Token, sign: string): boolean {
  return kind === 'sign' && text === sign
}
