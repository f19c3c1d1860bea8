/** Holds what stays the same from request to request: routes, writers, behaviours, manners and the world. */

import type { Behaviour } from '#behaviour/behaviour.ts'
import { createWireDates } from '#mocks/world/wire-date.ts'
import type { World } from '#mocks/world/world.ts'
import { prepareBinders, type RequestBinders } from '#servicestack/http/binding/request-binder.ts'
import { requestValidator, type Validate } from '#servicestack/http/binding/validate-request.ts'
import type { Manners } from '#servicestack/http/manners.ts'
import { documented } from '#servicestack/http/profiles.ts'
import { compileRoutes, type RouteMatcher } from '#servicestack/http/routing/match-route.ts'
import type { Accounts } from '#servicestack/http/sessions/authenticate.ts'
import { closeModel } from '#servicestack/model/close-model.ts'
import { frameworkOperations, olderFrameworkOperations } from '#servicestack/model/framework-operations.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { withFramework } from '#servicestack/model/with-framework.ts'
import { errorTypes } from './answering/error-type.ts'
import { createWriter, type Write } from './answering/writers.ts'
import type { Api } from './api.ts'
import { onceForEach } from './once-for-each.ts'
import { type ApiIndex, createApiIndex } from './publishing/api-index.ts'
import { createPublisher, type Publish } from './publishing/publish.ts'
import type { Service } from './service.ts'

/** Where requests are played. */
export interface Stage {
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
  readonly accounts: Accounts
  readonly manners: Manners
  readonly world: World
  /** True for the framework's own operations, which those of an API that are called the same replace. */
  isFramework(operation: Operation): boolean
}

/** Sets the stage for an API in a world; what the API declares itself wins over the framework's. */
export function setStage(api: Api, world: World, manners: Manners = documented): Stage {
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
    publish: createPublisher(api.model, world, manners),
    apiIndex: createApiIndex(api.model, manners),
    accounts: accountsOf(world),
    manners,
    world,
    isFramework: (operation) => framework.includes(operation),
  }
}

function accountsOf(world: World): Accounts {
  return {
    verify(userName, password) {
      const user = world.users.verify(userName, password)
      return user && { ...user, userName }
    },
    signedIn(sessionId) {
      const signIn = world.signIns.get(sessionId)
      const user = signIn && world.users.withId(signIn.userId)
      return user && { ...user, userName: signIn.userName }
    },
  }
}
