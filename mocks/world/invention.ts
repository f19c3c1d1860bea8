/** Invents believable values, each from its own small seed, so that no question changes another's answer. */

import type { Faker } from '@faker-js/faker'
import { faker as sharedFaker } from '@faker-js/faker/locale/en'

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
    faker.seed(hash(`${seed}\n${key}\n${field}`))
    return recipe(faker)
  }
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}
