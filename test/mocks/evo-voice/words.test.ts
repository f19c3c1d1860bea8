import { expect, test } from 'vitest'
import { createDraws } from '#mocks/evo-voice/draws.ts'
import { createWords, type Words } from '#mocks/evo-voice/words.ts'
import { createInvention } from '#mocks/world/invention.ts'

function words(seed: number): Words {
  const invent = createInvention(seed)
  return createWords(invent, createDraws(invent))
}

const ids = Array.from({ length: 200 }, (_, index) => `S${index}`)

test('the same seed and entity give the same word, whatever was drawn before', () => {
  const [one, other] = [words(1), words(1)]
  const names = ids.map(one.lastName)
  expect(ids.toReversed().map(other.lastName).toReversed()).toEqual(names)
})

test('another seed has other words', () => {
  const [one, other] = [words(1), words(2)]
  expect(ids.map(one.company)).not.toEqual(ids.map(other.company))
})

test('the stock is small, so that words are met again', () => {
  const { firstName, lastName, nickname, company, city, state, topic } = words(1)
  for (const word of [firstName, lastName, nickname, company, city, state, topic]) {
    const met = new Set(ids.map(word))
    expect(met.size).toBeGreaterThan(4)
    expect(met.size).toBeLessThan(33)
  }
})
