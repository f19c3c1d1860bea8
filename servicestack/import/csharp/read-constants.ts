/** Finds the constant texts that C# source declares: `const string Base = "/api";`. */

import type { Constants } from './constants.ts'
import { foldText } from './fold-text.ts'
import type { Token } from './token.ts'

/** Returns the constants of files and those of ServiceStack; one may be made of others. */
export function readConstants(files: readonly (readonly Token[])[]): Constants {
  const constants = new Map(ownConstants)
  const several = new Set<string>()
  // those of a first round are what later ones are made of, wherever they stand
  for (let before = -1; before < constants.size; ) {
    before = constants.size
    for (const { path, name, value } of files.flatMap((tokens) => declaredIn(tokens, constants))) {
      if (constants.has(name) && constants.get(name) !== value) several.add(name)
      constants.set(path, value)
      constants.set(name, value)
    }
  }
  for (const name of several) constants.delete(name)
  return constants
}

/** What ServiceStack declares: verbs and roles. */
const ownConstants: Constants = new Map([
  ...['Get', 'Post', 'Put', 'Delete', 'Patch', 'Options', 'Head'].map(
    (name) => [`HttpMethods.${name}`, name.toUpperCase()] as const,
  ),
  ...['Admin', 'AllowAnyUser', 'AllowAnon'].map((name) => [`RoleNames.${name}`, name] as const),
])

interface Constant {
  readonly path: string
  readonly name: string
  readonly value: string
}

function declaredIn(tokens: readonly Token[], constants: Constants): readonly Constant[] {
  const found: Constant[] = []
  let owner = ''
  for (const [at, token] of tokens.entries()) {
    const isDeclaring = token.kind === 'name' && declaring.has(token.text) && tokens[at + 1]?.kind === 'name'
    if (isDeclaring) owner = tokens[at + 1]?.text ?? ''
    const isText = token.text === 'const' && /^(?:string|String)$/.test(tokens[at + 1]?.text ?? '')
    const name = tokens[at + 2]?.text ?? ''
    const value = isText && tokens[at + 3]?.text === '=' ? foldText(tokens, at + 4, constants)?.value : undefined
    if (value !== undefined) found.push({ path: `${owner}.${name}`, name, value })
  }
  return found
}

const declaring: ReadonlySet<string> = new Set(['class', 'struct', 'interface', 'record'])
