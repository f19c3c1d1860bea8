/** Writes and reads the Operation Object: OpenAPI 3.1, section 4.8.10. */

import type { Operation } from '#servicestack/model/operation.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Draft } from './draft.ts'
import { type OperationTelling, withOperationResidual } from './operation-facts.ts'
import { type ParameterObject, writeParameters } from './parameter-object.ts'
import { pathTemplate } from './path-template.ts'
import { Place } from './place.ts'
import type { Slot } from './plan-paths.ts'
import { readExample } from './read-example.ts'
import { type RequestBodyObject, writeRequestBody } from './request-body-object.ts'
import { type ResponsesObject, readResponse, writeResponses } from './response-object.ts'
import { readRequiresAuthentication, type SecurityRequirementObject, writeSecurity } from './security.ts'
import { readFacts, readRoutes, readRules, readSamples, type ServiceStackExtension } from './servicestack-extension.ts'
import { tagsOf } from './tag-object.ts'

/** One method of one path. */
export interface OperationObject {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly parameters?: readonly ParameterObject[]
  readonly requestBody?: RequestBodyObject
  readonly responses: ResponsesObject
  readonly security: readonly SecurityRequirementObject[]
  readonly 'x-servicestack': ServiceStackExtension
}

/** Returns the OpenAPI operation of a slot; `extensionFor` is given what its plain words say. */
export function writeOperation(
  draft: Draft,
  slot: Slot,
  operationId: string,
  extensionFor: (plain: OperationTelling) => ServiceStackExtension,
): OperationObject {
  const { operation } = slot
  const examples = readExamples(draft, operation)
  const parameters = writeParameters(draft.model, slot)
  const requestBody = writeRequestBody(draft.model, slot, examples.request)
  const description = operation.description?.trim() ? operation.description : undescribed(operation.name)
  const responses = writeResponses(slot, examples.response)
  return {
    operationId,
    tags: tagsOf(slot),
    summary: summaryOf(slot),
    description,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses,
    security: writeSecurity(operation.access.requiresAuthentication),
    'x-servicestack': extensionFor(readTelling(operation.name, description, new Place(responses))),
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
  const name = readOperationName(operation)
  const plain = readTelling(name, operation.member('description').optionalText(), operation.member('responses'))
  const samples = readSamples(extension)
  const requiresAuthentication = readRequiresAuthentication(operation.member('security'))
  return {
    name,
    routes: readRoutes(extension) ?? routes,
    access: { requiresAuthentication, ...readRules(extension) },
    ...withOperationResidual(plain, readFacts(extension), extension.member('facts').pointer),
    ...(samples === undefined ? {} : { samples }),
  }
}

function readTelling(name: string, description: string | undefined, responses: Place): OperationTelling {
  const response = readResponse(responses)
  const isTold = description !== undefined && description !== undescribed(name)
  return { ...(isTold ? { description } : {}), ...(response === undefined ? {} : { response }) }
}

/** Linters ask for a description of every operation, and the contract invents none. */
function undescribed(name: string): string {
  return `The server does not describe ${name}.`
}

/** What the route says of itself, the first line of the description, or the operation's name in words. */
function summaryOf({ operation: { name, description = '', routes }, path }: Slot): string {
  const own = routes.find((route) => route.summary !== undefined && pathTemplate(route.path).path === path)?.summary
  const [line = ''] = (own ?? description).trim().split('\n')
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
