/** Plays the framework's own `Authenticate` operation: credentials in, cookies out, and back. */

import type { User } from '#mocks/world/users.ts'
import type { Caller } from '#servicestack/http/authenticate.ts'
import { cookie } from '#servicestack/http/cookies.ts'
import { type FieldError, type Refusal, serviceRefusal } from '#servicestack/http/refusal.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { listedRoles } from './listed-roles.ts'
import type { Play } from './play.ts'
import { anonymousCookies, failedSignInCookies, signInCookies, signOutCookies } from './session-cookies.ts'
import type { Stage } from './stage.ts'
import { writeChallenge } from './turn-away.ts'
import { writeDto, writeRefusal } from './write.ts'

/** Answers `/auth`, `/auth/credentials`, `/auth/logout` and refuses other providers. */
export function signInOrOut(dto: WireObject, play: Play, stage: Stage): WireResponse {
  const provider = textOf(dto, 'provider').toLowerCase()
  if (provider === 'logout') return signOut(play, stage)
  const isKnown = ['', 'credentials', 'basic'].includes(provider)
  if (!isKnown) return refuse(serviceRefusal(404, 'NotFound', unknownProvider(dto)), play, stage)
  const isGet = play.request.method.toUpperCase() === 'GET'
  if (isGet) return provider === '' ? whoAmI(play, stage) : refuse(getDisabled, play, stage)
  if (provider !== 'basic') return signIn(dto, play, stage)
  return writeChallenge(anonymousCookies(play.request, stage.world), stage)
}

const getDisabled = serviceRefusal(
  405,
  'NotSupportedException',
  'GET Authenticate requests are disabled, to enable set AuthFeature.AllowGetAuthenticateRequests = req => true',
)

function signIn(dto: WireObject, play: Play, stage: Stage): WireResponse {
  const userName = textOf(dto, 'userName')
  const password = textOf(dto, 'password')
  const missing = missingFields(dto)
  if (missing) return writeRefusal(missing, failedSignInCookies(stage.world), play, stage)
  const user = stage.world.users.verify(userName, password)
  if (user === undefined) {
    const refusal = serviceRefusal(401, 'Unauthorized', 'Invalid Username or Password')
    return writeRefusal(refusal, failedSignInCookies(stage.world), play, stage)
  }
  const sessionId = stage.world.signIns.open({ userId: user.id, userName })
  const cookies = signInCookies(sessionId, user, dto['rememberMe'] === true, stage.world)
  return writeDto(signedIn(user, userName, sessionId, stage), cookies, play, stage)
}

function signOut(play: Play, stage: Stage): WireResponse {
  const sessionId = cookie(play.request, 'ss-id')
  if (sessionId !== undefined) stage.world.signIns.close(sessionId)
  return writeDto({}, [...anonymousCookies(play.request, stage.world), ...signOutCookies(stage.world)], play, stage)
}

function whoAmI(play: Play, stage: Stage): WireResponse {
  const sessionId = cookie(play.request, 'ss-id') ?? ''
  const caller = stage.accounts.signedIn(sessionId)
  const user = caller && stage.world.users.withId(caller.id)
  if (!user) return refuse(serviceRefusal(401, 'Unauthorized', 'Not Authenticated'), play, stage)
  const cookies = anonymousCookies(play.request, stage.world)
  // only this answer names the provider: docs/discoveries/sign-in-answers.md
  const dto = { ...signedIn(user, caller.userName, sessionId, stage), authProvider: 'credentials' }
  return writeDto(dto, cookies, play, stage)
}

function refuse(refusal: Refusal, play: Play, stage: Stage): WireResponse {
  return writeRefusal(refusal, anonymousCookies(play.request, stage.world), play, stage)
}

function signedIn(user: User, userName: Caller['userName'], sessionId: string, stage: Stage): WireObject {
  const { id, displayName, permissions } = user
  const roles = listedRoles(user.roles, stage.model.operations)
  return { userId: id, sessionId, userName, displayName, profileUrl: portrait, roles, permissions }
}

const portrait =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='3' r='2'/%3E%3Cpath d='M1 8a3 3 0 0 1 6 0z'/%3E%3C/svg%3E"

/** Missing fields are a 500 on real servers: docs/discoveries/missing-login-fields.md */
function missingFields(dto: WireObject): Refusal | undefined {
  const errors = [notEmpty(dto, 'userName', 'UserName', 'User Name'), notEmpty(dto, 'password', 'Password', 'Password')]
  const found = errors.filter((error) => error !== undefined)
  if (found.length === 0) return undefined
  const lines = found.map(({ fieldName, message }) => `\n -- ${fieldName}: ${message}`)
  return { ...serviceRefusal(500, 'ValidationException', `Validation failed: ${lines.join('')}`), errors: found }
}

function notEmpty(dto: WireObject, member: string, fieldName: string, label: string): FieldError | undefined {
  const value = dto[member]
  if (typeof value === 'string' && value !== '') return undefined
  const meta = { PropertyName: label, ...(value === '' && { PropertyValue: '' }) }
  return { errorCode: 'NotEmpty', fieldName, message: `'${label}' must not be empty.`, meta }
}

function unknownProvider(dto: WireObject): string {
  return `No configuration was added for OAuth provider '${textOf(dto, 'provider')}'`
}

function textOf(dto: WireObject, member: string): string {
  const value = dto[member]
  return typeof value === 'string' ? value : ''
}
