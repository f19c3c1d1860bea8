/** Spells the name of a member in the case that a request asks for. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { TextCase } from './write-options.ts'

/** Returns the name; one that its author gave it for the wire stays as it is. */
export function memberName(member: Member, textCase: TextCase | undefined): string {
  const { name } = member
  // where no source tells the property, it is the name with a capital
  const { property = name.charAt(0).toUpperCase() + name.slice(1) } = member
  const isGiven = name !== property && name !== camelCase(property)
  return textCase === undefined || isGiven ? name : spellings[textCase](property)
}

/** Every capital of the camelCase name begins a word: `UserID` is `user_i_d`. */
const spellings: Readonly<Record<TextCase, (property: string) => string>> = {
  camelCase,
  PascalCase: (property) => property,
  snake_case: (property) => camelCase(property).replace(/\p{Lu}/gu, (capital) => `_${capital.toLowerCase()}`),
}
