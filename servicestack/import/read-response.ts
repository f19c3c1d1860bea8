/** Reads what an operation answers from its sample, for a page names no response type. */

import { readSampleBody } from '#servicestack/model/read-sample-body.ts'
import { type Fit, findResponse, type ResponseFound } from './find-response.ts'
import type { ImportNote } from './import-note.ts'
import type { PageSample } from './page/read-sample.ts'
import type { DeclaredType } from './typescript/declaration.ts'
import { type DeclarationIndex, declaredWireMembers } from './typescript/index-declarations.ts'

/** The response type, absent when the operation returns nothing, and how it was found. */
export interface ResponseRead {
  readonly type?: DeclaredType
  readonly notes: readonly ImportNote[]
}

/** Returns the response type; when a response is shown that no printed class spells, a string stands for it. */
export function readResponse(sample: PageSample, index: DeclarationIndex, request: string): ResponseRead {
  if (!sample.showsResponse) return readSilence(sample)
  if (sample.response === undefined || sample.format === undefined) {
    const why = 'The sample shows a response whose body is not there in JSON or JSV'
    return { type: unknown, notes: [notFound('sample-not-read', why)] }
  }
  const tree = readSampleBody(sample.format, sample.response)
  if (tree === undefined) {
    const why = 'The sample response does not read like the pretty JSV or the JSON of a metadata page'
    return { type: unknown, notes: [notFound('sample-not-read', why)] }
  }
  const found = findResponse(index, tree, request)
  if (found !== undefined) return { type: found.type, notes: describe(found, index) }
  const type: DeclaredType = tree.kind === 'list' ? { kind: 'list', items: unknown } : unknown
  return {
    type,
    notes: [notFound('response-not-found', 'No class on the page has the members of the sample response')],
  }
}

const unknown: DeclaredType = { kind: 'scalar', scalar: 'string' }

function readSilence(sample: PageSample): ResponseRead {
  if (sample.path !== undefined) return { notes: [] }
  const message = 'The page prints no sample, so that the response cannot be told: taken as returning nothing.'
  return { notes: [{ code: 'sample-not-read', message }] }
}

function notFound(code: ImportNote['code'], why: string): ImportNote {
  return { code, message: `${why}: the response is treated as a string.` }
}

const fits: Readonly<Record<Fit, string>> = {
  same: 'its members, own first and inherited last, spell the sample',
  reordered: 'it has exactly the members of the sample, in another order',
  wider: 'it is the class with the fewest members that has all those of the sample',
}

function describe({ name, fit, rivals }: ResponseFound, index: DeclarationIndex): readonly ImportNote[] {
  if (name === undefined || fit === undefined) return []
  const count = declaredWireMembers(index, name).length
  const found: ImportNote = {
    code: 'response-found',
    message: `${name} (${count} ${count === 1 ? 'member' : 'members'}) is the response type: ${fits[fit]}.`,
  }
  if (rivals.length === 0) return [found]
  const message = `${rivals.join(', ')} fits the sample response as well as ${name}: ${name} is printed first.`
  return [found, { code: 'response-ambiguous', message }]
}
