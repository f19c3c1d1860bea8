import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ownModules } from '#cli/config/own-modules.ts'
import packageJson from '#package.json' with { type: 'json' }

test('every module of the package is a file here, a longer name before its beginning', () => {
  const modules = Object.entries(ownModules())
  expect(modules.map(([name]) => name)).toContain(`${packageJson.name}/config`)
  expect(modules.filter(([, file]) => !existsSync(file))).toEqual([])
  const names = modules.map(([name]) => name)
  expect(names.indexOf(`${packageJson.name}/mocks/node`)).toBeLessThan(names.indexOf(`${packageJson.name}/mocks`))
})
