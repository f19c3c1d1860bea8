/** Merges what several sources tell of one operation. */

import { openToAll } from '#servicestack/model/access-rules.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { ImportNote } from '../import-note.ts'
import { pickFact, type Telling } from './pick-fact.ts'
import { pickText } from './pick-text.ts'

/** Returns the operation with each fact from the first source that knows it. */
export function mergeOperation(told: readonly Telling<Operation>[], notes: ImportNote[]): Operation {
  const [first, ...others] = told
  if (first !== undefined && others.length === 0) return first.value
  const name = first?.value.name ?? ''
  const description = pickText('descriptions', `the description of ${name}`, told, (one) => one.description, notes)
  const about = pickText('operation-notes', `the notes of ${name}`, told, (one) => one.notes, notes)
  const tags = pickFact('tags', `the tags of ${name}`, told, (one) => one.tags, notes)
  const response = pickFact('responses', `what ${name} answers`, told, (one) => one.response, notes)
  const method = pickFact('methods', `the method of ${name}`, told, (one) => one.method, notes)
  const serviceMethods = pickFact('service-methods', `the verbs of ${name}`, told, (one) => one.serviceMethods, notes)
  const samples = told.find(({ value }) => value.samples !== undefined)?.value.samples
  const answering = told.filter(({ unknown }) => !unknown.has('responses')).map(({ value }) => value)
  const isByConvention = answering.some((one) => one.isResponseByConvention)
  const isUndeclared = response === undefined && answering.some((one) => one.declaresNoResponse)
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(about === undefined ? {} : { notes: about }),
    ...(tags === undefined ? {} : { tags }),
    routes: mergeRoutes(name, told, notes),
    ...(response === undefined ? {} : { response }),
    ...(isByConvention ? { isResponseByConvention: true } : {}),
    ...(isUndeclared ? { declaresNoResponse: true } : {}),
    ...(method === undefined ? {} : { method }),
    ...(serviceMethods === undefined ? {} : { serviceMethods }),
    access: pickFact('access', `who may call ${name}`, told, (one) => one.access, notes) ?? openToAll,
    ...(samples === undefined ? {} : { samples }),
  }
}

/** Pages print the most specific route first, so that the same routes in another order are the same. */
function mergeRoutes(name: string, told: readonly Telling<Operation>[], notes: ImportNote[]): readonly Route[] {
  const sorted = ({ routes }: Operation) => routes.map(({ path, verbs }) => `${path} ${verbs.join()}`).toSorted()
  pickFact('routes', `the routes of ${name}`, told, sorted, notes)
  const routes = told.find(({ unknown }) => !unknown.has('routes'))?.value.routes ?? told[0]?.value.routes ?? []
  return routes.map((route) => {
    const same = told.map((one) => ({ ...one, value: one.value.routes.find(({ path }) => path === route.path) }))
    const summary = pickText('route-notes', `the summary of ${route.path}`, same, (one) => one?.summary, notes)
    const about = pickText('route-notes', `the notes of ${route.path}`, same, (one) => one?.notes, notes)
    return {
      path: route.path,
      verbs: route.verbs,
      ...(summary === undefined ? {} : { summary }),
      ...(about === undefined ? {} : { notes: about }),
    }
  })
}
