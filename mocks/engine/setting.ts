/** Holds what an API's engine prepares once for all worlds: routes, readers, writers, behaviours and manners. */

import type { Behaviour } from '#behaviour/behaviour.ts'
import { createWireDates } from '#mocks/world/wire-date.ts'
import { prepareBinders, type RequestBinders } from '#servicestack/http/binding/request-binder.ts'
import { requestValidator, type Validate } from '#servicestack/http/binding/validate-request.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { documented } from '#servicestack/http/profiles.ts'
import { compileRoutes, type RouteMatcher } from '#servicestack/http/routing/match-route.ts'
import { closeModel } from '#servicestack/model/close-model.ts'
import { frameworkOperations, olderFrameworkOperations } from '#servicestack/model/framework-operations.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { withFramework } from '#servicestack/model/with-framework.ts'
import { errorTypes } from './answering/error-type.ts'
import { createWriter, type Write } from './answering/writers.ts'
import type { Api, MovesOf } from './api.ts'
import { onceForEach } from './once-for-each.ts'
import { type ApiIndex, createApiIndex } from './publishing/api-index.ts'
import { createPublisher, type Publish } from './publishing/publish.ts'
import type { Service } from './service.ts'

/** What stays the same from request to request and from world to world. */
export interface Setting {
  /** The API's model without open types, together with the framework's own operations and types. */
  readonly model: ServiceModel
  readonly match: RouteMatcher
  readonly behaviours: ReadonlyMap<string, Behaviour>
  readonly services: ReadonlyMap<string, Service>
  readonly binders: RequestBinders
  readonly write: Write
  /** The type in which an operation's errors are written. */
  readonly errorType: (operation: Operation) => TypeReference
  /** What holds an operation's requests to their validators. */
  readonly validator: (operation: Operation) => Validate
  /** Writes a moment, in milliseconds since 1970, as the API writes dates. */
  readonly wireDate: (milliseconds: number) => string
  /** What the API publishes about itself, where none of its operations claims the path. */
  readonly publish: Publish
  /** The list of all operations, where none of them claims the path. */
  readonly apiIndex: ApiIndex
  readonly manners: Manners
  /** Which moves an answer allows next; absent where nobody tells, or nobody wants to be told. */
  readonly movesOf: MovesOf | undefined
  /** True for the framework's own operations, which those of an API that are called the same replace. */
  isFramework(operation: Operation): boolean
}

/** What an engine may leave out. */
export interface EngineOptions {
  /** False for answers without the header that names the moves which are allowed next. */
  readonly moves?: boolean
}

/** Prepares an API; what it declares itself wins over the framework's. */
export function prepareSetting(
  api: Api,
  manners: Manners = documented,
  { moves: namesMoves = true }: EngineOptions = {},
): Setting {
  const framework = manners.hasLogoutOperation ? frameworkOperations : olderFrameworkOperations
  const model = withFramework(closeModel(api.model), framework)
  return {
    model,
    match: compileRoutes(model.operations),
    behaviours: new Map(api.behaviours.map((behaviour) => [behaviour.operation, behaviour])),
    services: new Map((api.services ?? []).map((service) => [service.operation, service])),
    binders: prepareBinders(model, manners),
    write: createWriter(model, manners.dialect),
    errorType: errorTypes(model),
    validator: onceForEach((operation) => requestValidator(operation.name, model)),
    wireDate: createWireDates(),
    publish: createPublisher(api.model, manners),
    apiIndex: createApiIndex(api.model, manners),
    manners,
    movesOf: namesMoves ? api.movesOf : undefined,
    isFramework: (operation) => framework.includes(operation),
  }
}
