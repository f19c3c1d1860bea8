import { expect, test } from 'vitest'
import { starterFiles } from '#cli/init/starter-files.ts'
import { corpusModel } from '../../servicestack/corpus-model.ts'

test('a project starts with a configuration, a behaviour, a scenario and a test', async () => {
  const files = await starterFiles({
    name: 'clinic-queue',
    model: corpusModel('clinic'),
    sources: ['https://host'],
    generated: 'generated',
  })
  expect(files.map(({ path }) => path)).toEqual([
    'understudy.config.ts',
    expect.stringMatching(/^behaviour\/[a-z-]+\.ts$/),
    expect.stringMatching(/^scenarios\/[a-z-]+\.ts$/),
    'test/contract.test.mjs',
  ])
})
