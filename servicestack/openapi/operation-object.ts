/** Writes and reads the Operation Object: OpenAPI 3.1, section 4.8.10. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Draft } from './draft.ts'
import { type ParameterObject, writeParameters } from './parameter-object.ts'
import type { Place } from './place.ts'
import type { Slot } from './plan-paths.ts'
import { readExample } from './read-example.ts'
import { type RequestBodyObject, writeRequestBody } from './request-body-object.ts'
import { type ResponsesObject, readResponse, writeResponses } from './response-object.ts'
import { readRequiresAuthentication, type SecurityRequirementObject, writeSecurity } from './security.ts'
import { readRoutes, readRules, readSamples, type ServiceStackExtension } from './servicestack-extension.ts'
import { tagOf } from './tag-object.ts'

/** One method of one path. */
export interface OperationObject {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly ParameterObject[]
  readonly requestBody?: RequestBodyObject
  readonly responses: ResponsesObject
  readonly security: readonly SecurityRequirementObject[]
  readonly 'x-servicestack': ServiceStackExtension
}

/** Returns the OpenAPI operation of a slot. */
export function writeOperation(
  draft: Draft,
  slot: Slot,
  operationId: string,
  extension: ServiceStackExtension,
): OperationObject {
  const { operation } = slot
  const examples = readExamples(draft, operation)
  const parameters = writeParameters(draft.model, slot)
  const requestBody = writeRequestBody(draft.model, slot, examples.request)
  return {
    operationId,
    tags: [tagOf(slot.path)],
    summary: summaryOf(operation),
    ...(operation.description === undefined ? {} : { description: operation.description }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: writeResponses(slot, examples.response),
    security: writeSecurity(operation.access.requiresAuthentication),
    'x-servicestack': extension,
  }
}

/** Returns the name of the ServiceStack operation that an OpenAPI operation is a part of. */
export function readOperationName(operation: Place): string {
  const name = operation.member('x-servicestack').member('operation')
  return name.isAbsent() ? operation.member('operationId').text() : name.text()
}

/** Returns the operation that an OpenAPI operation describes; `routes` are those that the paths tell. */
export function readOperation(operation: Place, routes: readonly Route[]): Operation {
  const extension = operation.member('x-servicestack')
  const description = operation.member('description').optionalText()
  const response = readResponse(operation.member('responses'))
  const samples = readSamples(extension)
  const requiresAuthentication = readRequiresAuthentication(operation.member('security'))
  return {
    name: readOperationName(operation),
    ...(description === undefined ? {} : { description }),
    routes: readRoutes(extension) ?? routes,
    ...(response === undefined ? {} : { response }),
    access: { requiresAuthentication, ...readRules(extension) },
    ...(samples === undefined ? {} : { samples }),
  }
}

/** The first line of the description, or the operation's name in words. */
function summaryOf({ name, description = '' }: Operation): string {
  const [line = ''] = description.trim().split('\n')
  return line.trim() === '' ? name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ') : line.trim()
}

interface Examples {
  readonly request?: WireValue | undefined
  readonly response?: WireValue | undefined
}

function readExamples(draft: Draft, { name, response, samples }: Operation): Examples {
  if (samples === undefined) return {}
  const { format } = samples
  const requestType = { kind: 'named', name } as const
  return {
    ...(samples.request === undefined ? {} : { request: readExample(draft, format, samples.request, requestType) }),
    ...(samples.response === undefined || response === undefined
      ? {}
      : { response: readExample(draft, format, samples.response, response) }),
  }
}
