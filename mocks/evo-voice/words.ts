/** A small stock of invented words: each is made when it is first drawn, for to make one takes a while. */

import type { Chance, Invention } from '#mocks/world/invention.ts'
import type { Draws } from './draws.ts'

/** Draws a word for an entity; the same seed and entity give the same word. */
export type Word = (id: string) => string

/** What names are put together of. */
export interface Words {
  readonly firstName: Word
  readonly lastName: Word
  readonly nickname: Word
  readonly company: Word
  readonly city: Word
  readonly state: Word
  /** What a call is about. */
  readonly topic: Word
}

/** Returns the words of a world. */
export function createWords(invent: Invention, draw: Draws): Words {
  function stock(kind: keyof Words, size: number, recipe: (chance: Chance) => string): Word {
    const made: string[] = []
    return (id) => {
      const place = draw(id, kind) % size
      const word = made[place] ?? invent(`word ${place}`, kind, recipe)
      made[place] = word
      return word
    }
  }
  return {
    firstName: stock('firstName', 24, ({ person }) => person.firstName()),
    lastName: stock('lastName', 32, ({ person }) => person.lastName()),
    nickname: stock('nickname', 12, ({ word }) => word.adjective()),
    company: stock('company', 32, ({ company }) => company.name()),
    city: stock('city', 12, ({ location }) => location.city()),
    state: stock('state', 8, ({ location }) => location.state()),
    topic: stock('topic', 16, ({ company }) => company.catchPhrase()),
  }
}
