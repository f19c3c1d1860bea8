import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sessionState } from '#behaviour/evo-voice/session-state.ts'
import { scenarios } from '#mocks/evo-voice/scenarios.ts'
import { sessionsOf } from './mocks/evo-voice/begun.ts'

const page = readFileSync('docs/scenarios.md', 'utf8')

/** `3 connected, 1 on hold`, the most frequent first. */
function counted(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ')
}

const spoken = { idle: 'queued', held: 'on hold' } as const

function row(name: string, plant: (typeof scenarios)[keyof typeof scenarios]): readonly string[] {
  const sessions = sessionsOf(plant)
  const states = sessions.map((session) => {
    const state = sessionState(session)
    return session.wasMissed ? 'missed' : (Object(spoken)[state] ?? state)
  })
  const dues = sessions.flatMap(({ unpublished }) => (unpublished?.due ? [unpublished.due.what] : []))
  return [`\`${name}\``, String(sessions.length), counted(states), counted(dues) || 'nothing']
}

test('the table tells what the scenarios plant, the default first', () => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  expect(rows).toEqual(Object.entries(scenarios).map(([name, plant]) => row(name, plant)))
})
