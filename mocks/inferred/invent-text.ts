/** Invents the text of a member: believable by its name, and within its rules. */

import type { Chance } from '#mocks/world/invention.ts'
import { readValidators } from '#servicestack/model/read-validators.ts'
import type { About } from './about.ts'
import { boundsOf } from './bounds-of.ts'
import { textRecipes } from './text-recipes.ts'

/** Returns a text that keeps to length, e-mail and pattern rules; what a pattern of .NET's own means is not known. */
export function inventText(about: About, chance: Chance): string {
  const validators = (about.rules.validators ?? []).flatMap(readValidators)
  const pattern = validators.find(({ name }) => name === 'RegularExpression')?.arguments[0]
  const patterned = pattern === undefined ? undefined : textLike(String(pattern), chance)
  if (patterned !== undefined) return patterned
  if (validators.some(({ name }) => name === 'CreditCard')) return '4111111111111111'
  const isEmail = validators.some(({ name }) => name === 'Email')
  return cut(textAbout(isEmail ? { ...about, words: 'email' } : about, chance), about, chance)
}

/** The name decides; what it leaves open, the description may tell. */
function textAbout(about: About, chance: Chance): string {
  const byName = recipeFor(about.words)
  const recipe = byName ?? recipeFor(about.description.toLowerCase())
  return recipe === undefined ? chance.word.noun() : recipe(chance, about)
}

function recipeFor(words: string): (typeof textRecipes)[number][1] | undefined {
  return textRecipes.find(([pattern]) => pattern.test(words))?.[1]
}

function cut(text: string, { rules }: About, chance: Chance): string {
  const { shortest, longest } = boundsOf(rules, 1)
  let long = text
  while (long.length < Math.min(shortest, longestFill)) long += ` ${chance.word.noun()}`
  return long.length > longest ? long.slice(0, longest).replace(/ $/, 'x') : long
}

/** Nobody wants to read more, whatever a rule asks for. */
const longestFill = 10_000

/** Faker makes texts of simple patterns; one that does not match in the end is not used. */
function textLike(pattern: string, { helpers }: Chance): string | undefined {
  const simple = pattern
    .replace(/^\^|\$$/g, '')
    .replaceAll('\\d', '[0-9]')
    .replaceAll('\\w', '[a-z0-9]')
    .replaceAll('\\s', ' ')
  try {
    const text = helpers.fromRegExp(simple)
    return new RegExp(pattern, 'u').test(text) ? text : undefined
  } catch {
    return undefined
  }
}
