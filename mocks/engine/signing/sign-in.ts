/** Plays the framework's own `Authenticate` operation: credentials in, cookies out, and back. */

import type { User } from '#mocks/world/users.ts'
import { exceptionRefusal } from '#servicestack/http/answering/exception-refusal.ts'
import { type Refusal, serviceRefusal } from '#servicestack/http/answering/refusal.ts'
import { baseUrl } from '#servicestack/http/base-url.ts'
import { refuseAddress, returnAddress } from '#servicestack/http/sessions/return-address.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { WireObject } from '#servicestack/model/wire-value.ts'
import { writeDto, writeRefusal } from '../answering/write.ts'
import type { Play } from '../play.ts'
import type { Stage } from '../stage.ts'
import { missingLoginFields } from './missing-login-fields.ts'
import { redirect, redirectRefused } from './redirect.ts'
import { anonymousCookies, optionCookie, renewedCookies, signInCookies } from './session-cookies.ts'
import { signInWithHeader } from './sign-in-with-header.ts'
import { signOut } from './sign-out.ts'
import { signedIn } from './signed-in.ts'
import { whoAmI } from './who-am-i.ts'

/** Answers `/auth`, `/auth/{provider}` and `/api/Authenticate`. */
export function authenticateCaller(dto: WireObject, play: Play, stage: Stage): WireResponse {
  const asked = dto['provider']
  const provider = typeof asked === 'string' ? asked : undefined
  const isGet = play.request.method.toUpperCase() === 'GET'
  if (isGet && provider && known.has(provider.toLowerCase())) return refuse(getDisabled, dto, play, stage)
  if (provider === 'logout') return signOut(play, stage, extraCookies(dto, play, stage))
  switch (provider === 'login' ? 'credentials' : provider?.toLowerCase()) {
    case undefined:
      return typeof dto['userName'] === 'string' ? signIn(dto, play, stage) : whoAmI(play, stage)
    case 'credentials':
      return signIn(dto, play, stage)
    case 'basic':
      return signInWithHeader(play, stage)
    case '':
      return refuse(noProvider, dto, play, stage)
    default:
      return refuse(unknownProvider(provider ?? ''), dto, play, stage)
  }
}

/** Providers by name in any case; `login` is another name of the first, in small letters only. */
const known: ReadonlySet<string> = new Set(['credentials', 'basic'])

const getDisabled = serviceRefusal(
  405,
  'NotSupportedException',
  'GET Authenticate requests are disabled, to enable set AuthFeature.AllowGetAuthenticateRequests = req => true',
)

const noProvider = exceptionRefusal({
  name: 'ArgumentNullException',
  message: 'Value cannot be null.',
  parameter: 'provider',
})

function unknownProvider(provider: string): Refusal {
  // the range from @ to the backslash takes the hyphen out: docs/discoveries/sign-in-answers.md
  const safe = provider.replace(/[^\p{L}\p{Nd}_\s.,@-\\+/]/gu, '')
  return serviceRefusal(404, 'NotFound', `No configuration was added for OAuth provider '${safe}'`)
}

function refuse(refusal: Refusal, dto: WireObject, play: Play, stage: Stage): WireResponse {
  const cookies = [...anonymousCookies(play.session, stage.world), ...extraCookies(dto, play, stage)]
  return writeRefusal(refusal, cookies, play, stage)
}

/** Who says whether he wants to be remembered is told so, whatever becomes of the rest. */
function extraCookies(dto: WireObject, { session }: Play, { world }: Stage): readonly string[] {
  const wish = dto['rememberMe']
  return typeof wish === 'boolean' ? [optionCookie(wish, session, world)] : []
}

function signIn(dto: WireObject, play: Play, stage: Stage): WireResponse {
  const wish = dto['rememberMe']
  const session = typeof wish === 'boolean' ? { ...play.session, isPermanent: wish } : play.session
  const { world } = stage
  const userName = textOf(dto, 'userName')
  const address = returnAddress(play.request, play.target)
  const refusal = missingLoginFields(dto) ?? (address && refuseAddress(address, baseUrl(play.request)))
  if (refusal) return writeRefusal(refusal, renewedCookies(session, world), play, stage)
  const user = world.users.verify(userName, textOf(dto, 'password'))
  if (user === undefined) {
    const wrong = serviceRefusal(401, 'Unauthorized', 'Invalid Username or Password')
    return redirectRefused(wrong, renewedCookies(session, world), play, stage)
  }
  return welcome(user, { userName, isNamed: dto['provider'] !== undefined, address }, { ...play, session }, stage)
}

interface Arrival {
  readonly userName: string
  /** True where the request names its provider; only then is a person sent on. */
  readonly isNamed: boolean
  readonly address: string | undefined
}

function welcome(user: User, { userName, isNamed, address }: Arrival, play: Play, stage: Stage): WireResponse {
  const sessionId = stage.world.signIns.open({ userId: user.id, userName })
  const cookies = signInCookies(sessionId, user, play.session, stage.world)
  const next = address ?? play.request.headers.get('referer')?.[0]
  if (play.negotiated.format === 'html' && isNamed && next) return redirect(next, 'Found', cookies, play, stage)
  const dto = signedIn(user, { userName, sessionId }, stage)
  return writeDto(address === undefined ? dto : { ...dto, referrerUrl: address }, cookies, play, stage)
}

function textOf(dto: WireObject, member: string): string {
  const value = dto[member]
  return typeof value === 'string' ? value : ''
}
