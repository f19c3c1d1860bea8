/** Merges what several sources tell of one API: facts are combined, contradictions noted. */

import { type Fact, facts } from '#servicestack/model/fact.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { ImportNote } from './import-note.ts'
import type { Imported } from './imported.ts'
import { findMissingAnswers } from './merge/find-missing-answers.ts'
import { markUntold } from './merge/mark-untold.ts'
import { mergeOperation } from './merge/merge-operation.ts'
import { mergeType } from './merge/merge-type.ts'
import { pickFact, type Telling } from './merge/pick-fact.ts'
import { refuseTwoApis } from './merge/refuse-two-apis.ts'
import type { NamedImport } from './named-import.ts'
import { noteLeftOut } from './page/note-left-out.ts'

/**
 * Returns one model of everything that is told, each fact from the first source that knows it. Throws an `ImportError`
 * when the sources are of two APIs.
 */
export function mergeImports(named: readonly NamedImport[]): Imported {
  refuseTwoApis(named)
  const notes: ImportNote[] = []
  const operations = gather(named, ({ model }) => model.operations)
  const led = new Set(named.flatMap(({ imported }) => imported.model.types.map(({ name }) => name)))
  const types = gather(named, ({ model, leftOut = [] }) => [
    ...model.types,
    ...leftOut.filter(({ name }) => led.has(name)),
  ])
  const models = named.map(({ source, imported: { model } }) => telling(source, model, model))
  const title = pickFact('title', 'the service title', models, ({ title }) => (title === '' ? undefined : title), notes)
  const host = pickFact(undefined, 'the host', models, (model) => model.host, notes)
  const jsonNames = pickFact('json-names', 'the casing of names', models, (model) => model.jsonNames, notes)
  const unknown = facts.filter((fact) => isUnknownTo(models, fact))
  const model: ServiceModel = {
    title: title ?? '',
    ...(host === undefined ? {} : { host }),
    ...(jsonNames === undefined ? {} : { jsonNames }),
    operations: [...operations.values()].map((told) => mergeOperation(told, notes)),
    types: [...types.values()].map((told) => markUntold(mergeType(told, notes), told, new Set(unknown))),
    ...(unknown.length === 0 ? {} : { unknown }),
  }
  const untold = new Set([...operations].filter(([, told]) => isUnknownTo(told, 'responses')).map(([name]) => name))
  const answered = findMissingAnswers(model, untold)
  // what one source refers to, another may declare
  const isOpen = (name: string | undefined) => name === undefined || !types.has(name)
  const open = (note: ImportNote) =>
    note.leftOut === undefined
      ? [note].filter(({ missing }) => isOpen(missing))
      : noteLeftOut(note.leftOut.filter(isOpen))
  return {
    model: answered.model,
    notes: [
      ...named.flatMap(({ source, imported }) => imported.notes.flatMap(open).map((note) => inSource(note, source))),
      ...notes,
      ...answered.notes,
    ],
  }
}

function inSource(note: ImportNote, source: string): ImportNote {
  return { ...note, message: `${source}: ${note.message}` }
}

function telling<Value>(source: string, { unknown = [] }: ServiceModel, value: Value): Telling<Value> {
  return { source, value, unknown: new Set(unknown) }
}

/** What each source tells of each thing, in the order in which they are first named. */
function gather<Value extends { readonly name: string }>(
  named: readonly NamedImport[],
  list: (imported: Imported) => readonly Value[],
): ReadonlyMap<string, readonly Telling<Value>[]> {
  const found = new Map<string, Telling<Value>[]>()
  for (const { source, imported } of named) {
    for (const value of list(imported)) {
      const told = found.get(value.name) ?? []
      told.push(telling(source, imported.model, value))
      found.set(value.name, told)
    }
  }
  return found
}

function isUnknownTo(told: readonly Telling<unknown>[], fact: Fact): boolean {
  return told.every(({ unknown }) => unknown.has(fact))
}
