/** Loads `understudy.config.ts`, TypeScript and all, from the folder of a project. */

import { dirname, resolve } from 'node:path'
import type { UnderstudyConfig } from '#mocks/project/define-config.ts'
import { UsageError } from '../usage-error.ts'
import { importModule } from './import-module.ts'

/** A configuration with all paths made whole. */
export interface Project {
  /** The configuration's file. */
  readonly file: string
  readonly config: UnderstudyConfig
  readonly openapi: string
  readonly generated: string
  readonly dtos: string
  /** The folder of the project's scenarios, which need not be there. */
  readonly scenarios: string
  /** URLs as they are, paths made whole. */
  readonly sources: readonly string[]
}

/** Loads a configuration, or throws a `UsageError` that says what is wrong with it. */
export async function loadConfig(path: string): Promise<Project> {
  const file = resolve(path)
  const config = await load(file)
  const folder = dirname(file)
  const whole = (path: string) => resolve(folder, path)
  const { source = [] } = config
  return {
    file,
    config,
    openapi: whole(config.openapi ?? 'openapi.yaml'),
    generated: whole(config.generated ?? 'generated'),
    dtos: whole(config.dtos ?? 'dtos'),
    scenarios: whole('scenarios'),
    sources: [source].flat().map((one) => (/^https?:/i.test(one) ? one : whole(one))),
  }
}

async function load(file: string): Promise<UnderstudyConfig> {
  const { default: loaded } = await importModule(file, 'Mend it, or run understudy init in an empty folder to see one.')
  const problem = problemOf(loaded)
  if (problem !== undefined) throw new UsageError(`${file} ${problem}`)
  // every member that is read was looked at by problemOf
  return loaded as UnderstudyConfig
}

function problemOf(loaded: unknown): string | undefined {
  if (typeof loaded !== 'object' || loaded === null)
    return 'has no default export. Write export default defineConfig({ … }).'
  const members = new Map<string, unknown>(Object.entries(loaded))
  const isText = (name: string) => members.get(name) === undefined || typeof members.get(name) === 'string'
  if (typeof members.get('name') !== 'string')
    return "has no name. Write what the API's files are called: name: 'my-api'."
  const wrong = ['openapi', 'generated', 'dtos', 'scenario'].find((name) => !isText(name))
  if (wrong !== undefined) return `has no text as ${wrong}. Write ${wrong === 'scenario' ? 'a name' : 'a path'}.`
  const source = members.get('source')
  const isSource = source === undefined || [source].flat().every((one) => typeof one === 'string')
  if (!isSource) return 'has a source that is neither a text nor a list of texts. Write an address or paths.'
  const lists = ['behaviours', 'services', 'users'].find(
    (name) => members.get(name) !== undefined && !Array.isArray(members.get(name)),
  )
  return lists === undefined ? undefined : `has ${lists} that are no list. Write [].`
}
