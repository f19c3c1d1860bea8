/** The recorded answers that are data contracts, each with the value that was answered. */

import { parse as parseJson } from '#servicestack/json/parse.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { withFramework } from '#servicestack/model/with-framework.ts'
import type { DialectName } from '#servicestack/text/dialect.ts'
import { readRecordedModel } from '../../exchanges/api/recorded-model.ts'
import type { RecordedStep, Recording } from '../../exchanges/recording.ts'
import { readGroups } from '../../exchanges/recordings.ts'

/** One answer. */
export interface RecordedXml {
  readonly id: string
  readonly version: DialectName
  readonly type: TypeReference
  readonly value: WireValue
  readonly xml: string
}

/** The recorded API with the framework's own types. */
export const recordedModel: ServiceModel = withFramework(readRecordedModel())

/** Returns the answers in XML whose value is told in JSON too: by the request that was echoed, or by an answer in JSON. */
export function readRecordedXml(): readonly RecordedXml[] {
  return readGroups()
    .flatMap(({ recordings }) => recordings)
    .flatMap((recording) =>
      recording.steps.flatMap((step) =>
        Object.entries(step.responses).flatMap(([version, { body }]) => {
          const root = typeof body === 'string' ? /^<\?xml[^>]*><(\w+)/.exec(body)?.[1] : undefined
          const type = root === undefined ? undefined : typeOf(root)
          const json = type && jsonOf(step, recording, version, root)
          if (!type || json === undefined || typeof body !== 'string') return []
          const value = withObject(parseJson(json, { type, model: recordedModel }), json)
          // the recordings name no other versions
          return [{ id: recording.id, version: version as DialectName, type, value, xml: body }]
        }),
      ),
    )
}

function typeOf(root: string): TypeReference {
  if (!root.startsWith('ListResponse')) return { kind: 'named', name: root }
  return { kind: 'named', name: 'ListResponse', arguments: [{ kind: 'named', name: 'SessionInfo' }] }
}

function jsonOf(step: RecordedStep, { steps }: Recording, version: string, root = ''): string | undefined {
  const sent = step.request.body
  if (root === 'Echo' && typeof sent === 'string' && sent.startsWith('{')) return sent
  const sibling = steps.find(({ request, responses }) => {
    const body = responses[version]?.body
    return request.target === step.request.target && typeof body === 'string' && body.startsWith('{"')
  })
  const body = sibling?.responses[version]?.body
  return typeof body === 'string' ? body : undefined
}

/** A member of the type `object` is whatever JSON says it is. */
function withObject(value: WireValue, json: string): WireValue {
  const o: unknown = /"o":/.test(json) ? JSON.parse(json).o : undefined
  // what JSON.parse returns is a wire value, and what was read from an object is one
  return o === undefined ? value : { ...(value as { readonly [name: string]: WireValue }), o: o as WireValue }
}
