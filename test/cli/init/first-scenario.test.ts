import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { loadScenarios } from '#cli/config/load-scenarios.ts'
import { firstScenario } from '#cli/init/first-scenario.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import { clinic, harbour } from '../../mocks/inferred/corpus.ts'
import { modelOf, operationOf } from '../../mocks/inferred/shop.ts'

test.each([{ model: harbour }, { model: clinic }])(
  'the first scenario of $model.title is loaded, and plants one of its things',
  async ({ model }) => {
    const scenario = firstScenario(model)
    if (scenario === undefined) throw new Error('There is no scenario')
    const folder = mkdtempSync(join(tmpdir(), 'understudy-first-scenario-'))
    const file = join(folder, scenario.file)
    mkdirSync(dirname(file))
    writeFileSync(file, scenario.text)
    const scenarios = await loadScenarios(join(folder, 'scenarios'))
    expect(Object.keys(scenarios)).toEqual([scenario.name])
    const world = standIn(model, { scenarios, scenario: scenario.name }).createWorld({ seed: 1, now: () => 0 })
    const [name = ''] = world.collectionNames()
    expect(world.collectionNames()).toHaveLength(1)
    expect(world.collection(name).all()).toHaveLength(1)
  },
)

test('an API in which nothing shares a kind of thing has none', () => {
  expect(firstScenario(modelOf([[operationOf('Ping', 'GET /ping'), {}]], {}))).toBeUndefined()
})
