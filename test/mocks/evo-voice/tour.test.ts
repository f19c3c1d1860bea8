import { expect, test } from 'vitest'
import { prepareEngine } from '#mocks/engine/engine.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { scenarios } from '#mocks/evo-voice/scenarios.ts'
import { tour } from '#mocks/evo-voice/tour.ts'
import { withSandbox } from '#mocks/sandbox/with-sandbox.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { World } from '#mocks/world/world.ts'
import { wireRequest } from '../engine/small-api.ts'

const url = 'http://127.0.0.1:1'

/** Sends what curl would send. */
function curl(line: string, world: World) {
  const engine = withSandbox(prepareEngine(evoVoice), { api: evoVoice })(world)
  const named = [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [name, value] as const)
  const user = /-u (\S+)/.exec(line)?.[1]
  const data = /-d '([^']*)'/.exec(line)?.[1] ?? ''
  const method = /-X (\w+)/.exec(line)?.[1] ?? (data === '' ? 'GET' : 'POST')
  const authorization = user === undefined ? {} : { authorization: `Basic ${btoa(user)}` }
  const target = line.slice(line.indexOf(url) + url.length)
  return engine(wireRequest(target, { method, ...Object.fromEntries(named), ...authorization }, data))
}

test('the lines do what they say: hold, remember, take, refuse', () => {
  const world = evoVoice.createWorld({ seed: 1, now: () => 0 })
  const stops = tour(url, world).filter(({ run }) => run.startsWith('curl'))
  expect(stops.map(({ run }) => curl(run, world).status)).toEqual([200, 200, 200, 409])
  expect(world.journal.events().map(({ what, id }) => [what, id])).toEqual([
    ['HoldSession', 'S1001'],
    ['PatchSession', 'S1002'],
  ])
  expect(world.collection('sessions').get('S1001')).toMatchObject({ callState: 'Hold', holdReason: 'Transferring' })
  expect(world.collection('sessions').get('S1002')).toMatchObject({ callState: 'Connected' })
})

test('the last line judges the server with a session that may be held', () => {
  expect(tour(url).at(-1)?.run).toBe(
    `npx understudy verify ${url} --user agent:agent --guest guest:guest --session S1001`,
  )
})

test.each(Object.keys(scenarios))('in %s every line names sessions that agent may see, or is left out', (scenario) => {
  const world = evoVoice.createWorld({ seed: 1, now: () => 0, scenario })
  const stops = tour(url, world)
  for (const { run } of stops) expect(run).toContain(url)
  const named = stops.flatMap(({ run }) => run.match(/S\d{4}/g) ?? [])
  for (const id of named) expect(world.collection('sessions').get(id)).toMatchObject({ accountId: 'AC100' })
})

test('a tour looks at the first sessions only, so that a big world starts as fast as a small one', () => {
  let grown = 0
  const world = createWorld({ seed: 1, now: () => 0 })
  for (let index = 0; index < 1000; index++) {
    world.collection('sessions').plant(`S${index}`, () => {
      grown++
      return { id: `S${index}`, ended: true, channel: 'Voice', accountId: 'AC100' }
    })
  }
  expect(tour(url, world).map(({ say }) => say)).toEqual(['Try to hold a session that has ended (409):'])
  expect(grown).toBeLessThan(100)
})
