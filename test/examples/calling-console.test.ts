/** Plays the example console as a person would who runs it. */

import { resolve } from 'node:path'
import { expect, test } from 'vitest'

interface Played {
  readonly id: string
  readonly link: string
  readonly texts: readonly string[]
}

const example = resolve(import.meta.dirname, '../../examples/calling-console/console.mjs')

test('a day at the calling console needs no other server, and goes on elsewhere with the same bytes', async () => {
  const { playConsole }: { playConsole(tell: (sentence: string) => void): Promise<Played> } = await import(example)
  const told: string[] = []
  const { id, link, texts } = await playConsole((sentence) => told.push(sentence))
  for (const sentence of [
    'held it: Hold, Transferring',
    'muted +15550123',
    'a hold now is refused: 409 Conflict, The session has ended',
    'it is Connected again',
    'and carried on: Hold, Transferring',
    'opened in a second stand-in: the same bytes',
  ]) {
    expect(told.join('\n')).toContain(sentence)
  }
  expect(texts[0]).toContain(`"id":"${id}"`)
  expect(link).toMatch(/^[\w.~-]+$/)
})
