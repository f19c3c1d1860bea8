import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Project } from '#cli/config/load-config.ts'
import { projectApi } from '#cli/config/project-api.ts'
import type { Service } from '#mocks/engine/service.ts'
import { stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { smallModel } from '../../servicestack/compare/small-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-project-'))
writeFileSync(join(folder, 'openapi.yaml'), stringifyOpenApi(writeOpenApi(smallModel)))

function project(config: Partial<Project['config']>, openapi = 'openapi.yaml'): Project {
  const scenarios = join(folder, 'scenarios')
  const places = { generated: folder, dtos: folder, scenarios, file: join(folder, 'understudy.config.ts'), sources: [] }
  return { ...places, openapi: join(folder, openapi), config: { name: 'docks', ...config } }
}

const service: Service = { operation: 'GetBerth', manner: 'written', answer: () => ({ kind: 'done', dto: {} }) }

test('what the project has written wins over what is invented', async () => {
  const api = await projectApi(project({ services: [service] }))
  expect(api.name).toBe('docks')
  expect(api.services?.filter(({ operation }) => operation === 'GetBerth')).toEqual([service])
})

test('its users take the place of the demo users', async () => {
  const user = {
    id: '1',
    userName: 'ann',
    displayName: 'Ann',
    emailAddress: 'ann@example.org',
    password: 'secret',
    roles: ['Pilot'],
    permissions: [],
  }
  const api = await projectApi(project({ users: [user] }))
  expect(api.createWorld({ seed: 1, now: () => 0 }).users.all).toEqual([user])
})

test('a behaviour of an operation that the contract does not have is a mistake', async () => {
  const renamed = project({ services: [{ ...service, operation: 'GetQuay' }] })
  await expect(projectApi(renamed)).rejects.toThrow('GetQuay has a behaviour, but the contract has no such operation.')
})

test('without a contract there is nothing to stand in for', async () => {
  await expect(projectApi(project({}, 'nowhere.yaml'))).rejects.toThrow('Run understudy import to write it.')
})

mkdirSync(join(folder, 'scenarios'))
const foggy = "export function foggy(world) { world.collection('berths').plant('B1', () => ({ berthId: 'B1' })) }"
writeFileSync(join(folder, 'scenarios/foggy.mjs'), foggy)

test('its scenarios stand beside the invented one, which is the default', async () => {
  const api = await projectApi(project({}))
  expect(Object.keys(api.scenarios ?? {})).toEqual(['default', 'foggy'])
  const world = api.createWorld({ seed: 1, now: () => 0, scenario: 'foggy' })
  expect([world.scenario, world.collection('berths').ids()]).toEqual(['foggy', ['B1']])
  expect(api.createWorld({ seed: 1, now: () => 0 }).scenario).toBe('default')
})

test('the configuration may name another default', async () => {
  const api = await projectApi(project({ scenario: 'foggy' }))
  expect(api.createWorld({ seed: 1, now: () => 0 }).scenario).toBe('foggy')
  const lost = project({ scenario: 'sunny' })
  await expect(projectApi(lost)).rejects.toThrow('scenario "sunny" is no scenario. Choose default, foggy.')
})
