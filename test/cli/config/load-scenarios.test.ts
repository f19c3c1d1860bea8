import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { loadScenarios } from '#cli/config/load-scenarios.ts'
import { UsageError } from '#cli/usage-error.ts'
import { createWorld } from '#mocks/world/create-world.ts'

let folder = ''

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'understudy-scenarios-')), 'scenarios')
})

function write(files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

const planting =
  "(world: { collection(name: string): any }) { world.collection('vessels').plant('V1', () => ({ id: 'V1' })) }\n"

test('each file is a scenario: called as its export, or a default export as its file', async () => {
  write({
    'busy-morning.ts': `export default function ${planting}`,
    'storm.ts': `export const force: number = 12\nexport function heavyStorm${planting}`,
  })
  const scenarios = await loadScenarios(folder)
  expect(Object.keys(scenarios)).toEqual(['busyMorning', 'heavyStorm'])
  for (const [name, plant] of Object.entries(scenarios)) {
    const world = createWorld({ seed: 1, now: () => 0, opening: { name, plant } })
    expect(world.collection('vessels').get('V1')).toEqual({ id: 'V1' })
  }
})

test('a folder that is not there holds none', async () => {
  expect(await loadScenarios(folder)).toEqual({})
})

test('tests, declarations and texts beside the scenarios are none', async () => {
  write({
    'a.test.ts': 'nonsense {',
    'a.d.ts': 'nonsense {',
    'read.md': 'nonsense {',
    'calm.mjs': 'export default () => {}',
  })
  expect(Object.keys(await loadScenarios(folder))).toEqual(['calm'])
})

test.each([
  { files: { 'a.ts': 'export const one = 1' }, says: 'a.ts exports no function.' },
  { files: { 'a.ts': 'export function one() {}\nexport function two() {}' }, says: 'a.ts exports 2 functions.' },
  { files: { 'a.ts': 'export function' }, says: 'a.ts cannot be loaded:' },
  {
    files: { 'a.ts': 'export function storm() {}', 'b.ts': 'export function storm() {}' },
    says: 'are both called storm. Export one by another name.',
  },
])('$files is a mistake: $says', async ({ files, says }) => {
  write(files)
  await expect(loadScenarios(folder)).rejects.toThrow(UsageError)
  await expect(loadScenarios(folder)).rejects.toThrow(says)
})
