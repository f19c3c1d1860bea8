import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { starterFiles } from '#cli/init/starter-files.ts'
import packageJson from '#package.json' with { type: 'json' }
import { corpusModel } from '../../servicestack/corpus-model.ts'

const files = await starterFiles({
  name: 'clinic-queue',
  model: corpusModel('clinic'),
  sources: ['https://host'],
  generated: 'generated',
  runner: 'node',
})

test('a project starts with a configuration, a behaviour, a scenario and a test', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'understudy.config.ts',
    expect.stringMatching(/^behaviour\/[a-z-]+\.ts$/),
    expect.stringMatching(/^scenarios\/[a-z-]+\.ts$/),
    'test/contract.test.mjs',
  ])
})

test('what they invent looks as if it were of these days', () => {
  const years = files.flatMap(({ text }) => [...text.matchAll(/"(\d{4})-\d\d-\d\dT/g)]).map(([, year]) => Number(year))
  expect(Math.min(...years)).toBeGreaterThan(2020)
  expect(years.length).toBeGreaterThan(0)
})

test('what they import needs no package that a project may not have', async () => {
  const absent = vi.fn(() => {
    throw new Error('a peer that is not installed')
  })
  for (const name of Object.keys(packageJson.peerDependencies)) vi.doMock(name, absent)
  const named = files.flatMap(({ text }) => [...text.matchAll(/from 'servicestack-understudy(\/[\w/-]+)'/g)])
  const targets = new Map(
    Object.entries(packageJson.exports).flatMap(([name, target]) =>
      typeof target === 'string' ? [] : [[name, target.default] as const],
    ),
  )
  const sources = new Set(named.map(([, name]) => targets.get(`.${name}`) ?? `no export .${name}`))
  expect(sources.size).toBeGreaterThan(2)
  for (const source of sources) {
    await import(join('../../..', source.replace('./dist/', '').replace(/\.js$/, '.ts')))
  }
  expect(absent).not.toHaveBeenCalled()
})
