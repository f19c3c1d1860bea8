/** Invents believable values, each from its own small seed, so that no question changes another's answer. */

import type { Faker } from '@faker-js/faker'
import { faker as sharedFaker } from '@faker-js/faker/locale/en'
import { hashText } from './hash-text.ts'

/** What recipes draw from. */
export type Chance = Faker

/** Returns what `recipe` makes for this key and field; the same world seed, key and field give the same value. */
export type Invention = <Value>(key: string, field: string, recipe: (chance: Chance) => Value) => Value

/** Creates the invention of a world. */
export function createInvention(seed: number): Invention {
  // the English entry point exports an instance only; its own class makes ours, so that nobody else's seed is moved
  const FakerClass = sharedFaker.constructor as typeof Faker
  const faker = new FakerClass({ locale: sharedFaker.rawDefinitions })
  return (key, field, recipe) => {
    faker.seed(hashText(`${seed}\n${key}\n${field}`) >>> 0)
    return recipe(faker)
  }
}
