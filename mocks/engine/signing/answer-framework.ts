/** Answers the framework's own operations: who signs in, who signs out, and who may do what. */

import { writeResponse } from '#servicestack/http/answering/write-response.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { writeDto, writeRefusal } from '../answering/write.ts'
import type { Play } from '../play.ts'
import { hasMethod, noMethod } from '../service-method.ts'
import type { Stage } from '../stage.ts'
import { assignRoles } from './assign-roles.ts'
import { anonymousCookies, endSession } from './session-cookies.ts'
import { authenticateCaller } from './sign-in.ts'
import { signOut } from './sign-out.ts'

/** Answers by the operation's name, and by the verb where that says what to do. */
export function answerFramework(dto: WireObject, play: Play, stage: Stage): WireResponse {
  const { operation, request } = play
  if (!hasMethod(operation, request.method)) {
    const refusal = noMethod(operation, request.method, className(operation.name))
    return writeRefusal(refusal, anonymousCookies(play.session, stage.world), play, stage)
  }
  if (operation.name === 'AuthenticateLogout') return signOut(play, stage)
  if (operation.name !== 'Authenticate') return assignRoles(dto, play, stage)
  return authenticateBy(request.method.toUpperCase(), dto, play, stage)
}

function className(operation: string): string {
  return `${operation.replace('Logout', '')}Service`
}

/** The two older verbs, which some servers no longer route: docs/discoveries/sign-out.md */
function authenticateBy(verb: string, dto: WireObject, play: Play, stage: Stage): WireResponse {
  const cookies = anonymousCookies(play.session, stage.world)
  switch (verb) {
    case 'DELETE':
      endSession(play.session, stage.world)
      return writeDto({}, cookies, play, stage)
    case 'OPTIONS':
      return writeResponse({ status: 200, reason: 'OK', cookies }, stage.manners)
    default:
      return authenticateCaller(dto, play, stage)
  }
}
