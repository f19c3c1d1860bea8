import { expect, test } from 'vitest'
import { defineConfig } from '#mocks/project/define-config.ts'

test('a configuration is what was written', () => {
  const config = { name: 'harbour', source: 'https://host' }
  expect(defineConfig(config)).toBe(config)
})
