/** Lists the files with which a project starts. */

import { standIn } from '#mocks/inferred/stand-in.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { configFile } from './config-file.ts'
import { contractTest } from './contract-test.ts'
import { firstBehaviour } from './first-behaviour.ts'
import { firstScenario } from './first-scenario.ts'
import { inventedAt } from './invented-at.ts'
import type { TestRunner } from './test-runner.ts'

/** What is known of the project. */
export interface Starter {
  readonly name: string
  readonly model: ServiceModel
  readonly sources: readonly string[]
  readonly generated: string
  readonly runner: TestRunner
}

/** A file as it begins. */
export interface StarterFile {
  readonly path: string
  readonly text: string
}

/** Returns the files, the configuration first. */
export async function starterFiles({
  name,
  model,
  sources,
  generated,
  runner,
}: Starter): Promise<readonly StarterFile[]> {
  const behaviour = firstBehaviour({ model, name, generated, answer: (operation) => inventAnswer(operation, model) })
  const scenario = firstScenario(model)
  return [
    { path: 'understudy.config.ts', text: configFile({ name, sources, behaviour }) },
    ...(behaviour === undefined ? [] : [{ path: behaviour.file, text: behaviour.text }]),
    ...(scenario === undefined ? [] : [{ path: scenario.file, text: scenario.text }]),
    { path: 'test/contract.test.mjs', text: contractTest(runner) },
  ]
}

/** What a stand-in would answer to an empty request. */
function inventAnswer(operation: Operation, model: ServiceModel): WireValue | undefined {
  const api = standIn(model)
  const world = api.createWorld({ seed: 1, now: () => inventedAt })
  const service = api.services?.find((one) => one.operation === operation.name)
  const outcome = service?.answer({ request: {}, caller: '', world, whoAsks: () => undefined, wire: nothing })
  return outcome?.kind === 'done' ? outcome.dto : undefined
}

const nothing: WireRequest = { method: 'GET', target: '/', headers: new Map(), body: new Uint8Array(), isLocal: true }
