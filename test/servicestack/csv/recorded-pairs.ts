/** Pairs recorded answers in one format with those in JSON that say the same. */

import { readdirSync, readFileSync } from 'node:fs'
import { closeModel } from '#servicestack/model/close-model.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { withFramework } from '#servicestack/model/with-framework.ts'
import { readRecordedModel } from '../../exchanges/api/recorded-model.ts'
import { type RecordedResponse, type Recording, readRecordings } from '../../exchanges/recording.ts'

/** One answer in both formats. */
export interface Pair {
  readonly id: string
  readonly json: string
  readonly body: string
  readonly type: TypeReference
}

/** The recorded API with the framework's types. */
export const recordedModel: ServiceModel = withFramework(closeModel(readRecordedModel()))

const folder = new URL('../../exchanges/recordings/', import.meta.url)

/** Every recorded case. */
export const recordings: readonly Recording[] = readdirSync(folder).flatMap((file) =>
  file.endsWith('.jsonl') ? readRecordings(readFileSync(new URL(file, folder), 'utf8')) : [],
)

/** Returns the pairs of a format by its extension, as 8.6 answered. */
export function recordedPairs(format: string): readonly Pair[] {
  const byId = new Map(recordings.map((recording) => [recording.id, recording]))
  return recordings.flatMap((recording) => {
    const beside = recording.id.replace(format, 'json').replace(/jsonl?$/, 'json')
    const json = answerIn('application/json; charset=utf-8', byId.get(beside) ?? recording)
    const body = answerIn(`text/${format}`, recording)
    return json === undefined || body === undefined ? [] : [{ id: recording.id, json, body, type: typeOf(json) }]
  })
}

function answerIn(type: string, { steps }: Recording): string | undefined {
  const answers = steps.map((step) => step.responses['8.6']).filter((answer) => answer !== undefined)
  const body = answers.find((answer) => contentType(answer) === type)?.body
  return typeof body === 'string' && body !== '' && body !== 'stream' ? body : undefined
}

function contentType({ headers }: RecordedResponse): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
}

/** Tells the type of an answer by the members that only it has. */
function typeOf(json: string): TypeReference {
  const list = recordedModel.operations.find(({ name }) => name === 'ListSessions')?.response
  const marks: readonly (readonly [string, string])[] = [
    ['"dialState"', 'SessionInfo'],
    ['"i":', 'Echo'],
    ['{"result"', 'BoomResponse'],
    ['"roles"', 'AuthenticateResponse'],
  ]
  if (json.startsWith('{"items"') && list) return list
  const [, name = 'ErrorResponse'] = marks.find(([mark]) => json.includes(mark)) ?? []
  return { kind: 'named', name }
}
