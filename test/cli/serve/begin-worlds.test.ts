import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type BegunWorlds, beginWorlds } from '#cli/serve/begin-worlds.ts'
import { readServeOptions } from '#cli/serve/serve-options.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { writeLink } from '#mocks/sandbox/link/write-link.ts'
import { createWorlds, type Worlds } from '#mocks/world/worlds.ts'
import { newFile, viewOf } from '../journal/house.ts'

function begin(...args: readonly string[]): Promise<BegunWorlds> {
  const options = readServeOptions(args)
  if (options === undefined) throw new Error('That asks for help')
  return beginWorlds(evoVoice, options, (sentence) => {
    throw new Error(sentence)
  })
}

function all({ world, onWorldBegin, onWorldEnd }: BegunWorlds): Worlds {
  return createWorlds({ first: world, now: () => 0, onBegin: onWorldBegin, onEnd: onWorldEnd })
}

function hold(id: string, { world }: BegunWorlds): void {
  const sessions = world.collection('sessions')
  sessions.change(id, { ...sessions.get(id), callState: 'Hold' }, { what: 'HoldSession', by: 'agent' })
}

const still = ['--now', '2026-01-02T03:04:05Z']

test('without a file or a link worlds are new', async () => {
  const begun = await begin('--seed', '7')
  expect([begun.world.seed, begun.world.journal.count(), begun.restore(all(begun))]).toEqual([7, 0, ''])
})

test('the world of a link is the world it was made of, whatever else is asked for', async () => {
  const there = await begin('--seed', '7', ...still)
  hold('S1001', there)
  const here = await begin('--world', writeLink(there.world.record()))
  expect(viewOf(here.world)).toEqual(viewOf(there.world))
})

test.each([
  { name: 'no link', link: 'https://example.org/', want: '--world: This is no link to a world' },
  {
    name: 'a link to a scenario that is not here',
    link: 'scenario',
    want: '--world: There is no scenario "moon" here',
  },
])('what is no link to a world of this API is refused: $name', async ({ link, want }) => {
  const { world } = await begin()
  const moon = writeLink({ ...world.record(), scenario: 'moon' })
  await expect(begin('--world', link === 'scenario' ? moon : link)).rejects.toThrow(want)
})

test('worlds of a file go on, and the file says what was there', async () => {
  const file = newFile()
  const before = await begin('--journal', file, '--journal-sync', ...still)
  const worlds = all(before)
  expect(before.restore(worlds)).toBe(`Worlds are kept in ${file}.\n`)
  hold('S1001', before)
  worlds.of('alice')
  const view = viewOf(before.world)
  before.close()
  const after = await begin('--journal', file)
  expect(viewOf(after.world)).toEqual(view)
  expect(after.restore(all(after))).toBe(`Goes on with its world of 1 events and 1 more, kept in ${file}.\n`)
  after.close()
})

test('a link does not end the world of a file', async () => {
  const file = newFile()
  const first = await begin('--journal', file, ...still)
  first.close()
  const content = readFileSync(file, 'utf8')
  const link = writeLink(first.world.record())
  await expect(begin('--journal', file, '--world', link)).rejects.toThrow('holds a world already')
  expect(readFileSync(file, 'utf8')).toBe(content)
})

test('the world of a link is kept in a new file', async () => {
  const file = newFile()
  const there = await begin(...still)
  hold('S1002', there)
  const here = await begin('--journal', file, '--world', writeLink(there.world.record()))
  here.close()
  const again = await begin('--journal', file)
  expect(viewOf(again.world)).toEqual(viewOf(there.world))
  again.close()
})

test('neither passwords nor session ids come into the file', async () => {
  const file = newFile()
  const { world, close } = await begin('--journal', file)
  const sessionId = world.signIns.open({ userId: '1', userName: 'agent' })
  world.users.replace({ ...(world.users.all[0] ?? fail()), roles: ['Chief'] })
  close()
  const content = readFileSync(file, 'utf8')
  expect(content).toContain('Chief')
  expect(content).not.toContain(sessionId)
  expect(content).not.toContain('password')
})

function fail(): never {
  throw new Error('The demo has no users')
}
