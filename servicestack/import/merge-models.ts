/** Merges the models of several pages of one service into one. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'

/** A model, and the name of the page it comes from. */
export interface NamedModel {
  readonly source: string
  readonly model: ServiceModel
}

/** The merged model; where pages contradict each other the first one is kept and the conflict told. */
export interface Merged {
  readonly model: ServiceModel
  readonly conflicts: readonly string[]
}

/** Returns one model with every operation and every type once, in the order of the pages. */
export function mergeModels(pages: readonly NamedModel[]): Merged {
  const titles = keepFirst(pages.map((page) => told(page, 'the service title', page.model.title)))
  const hosts = keepFirst(
    pages.flatMap((page) => (page.model.host === undefined ? [] : [told(page, 'the host', page.model.host)])),
  )
  const operations = keepFirst(
    pages.flatMap((page) => page.model.operations.map((operation) => told(page, operation.name, operation))),
  )
  const types = keepFirst(pages.flatMap((page) => page.model.types.map((type) => told(page, type.name, type))))
  const [host] = hosts.kept
  return {
    model: {
      title: titles.kept[0] ?? '',
      ...(host === undefined ? {} : { host }),
      operations: operations.kept,
      types: types.kept,
    },
    conflicts: [titles, hosts, operations, types].flatMap(({ conflicts }) => conflicts),
  }
}

/** What one page says about one thing. */
interface Told<Value> {
  readonly source: string
  readonly about: string
  readonly value: Value
}

function told<Value>({ source }: NamedModel, about: string, value: Value): Told<Value> {
  return { source, about, value }
}

function keepFirst<Value>(all: readonly Told<Value>[]): { kept: readonly Value[]; conflicts: readonly string[] } {
  const firsts = new Map<string, Told<Value>>()
  const conflicts: string[] = []
  for (const { source, about, value } of all) {
    const first = firsts.get(about) ?? { source, about, value }
    firsts.set(about, first)
    if (JSON.stringify(first.value) === JSON.stringify(value)) continue
    conflicts.push(`${first.source} and ${source} say different things about ${about}.`)
  }
  return { kept: [...firsts.values()].map(({ value }) => value), conflicts }
}
