/** Finds out by asking what a server does of the work, so that the table says what was seen and not what is believed. */

import { basicWith, hold, jsv, send } from './hold.mjs'

const strangerCookie = { Cookie: 'ss-id=nobodySignedInWithThis; ss-pid=nobodySignedInWithThis' }

/** Returns `{ state, auth, jsv }` of the server behind a request, in the words of the table. */
export async function abilitiesOf(request) {
  return { state: await stateOf(request), auth: await authOf(request), jsv: await jsvOf(request) }
}

/** Checks that a server does the whole work, before anybody measures how fast it leaves some out. */
export async function checkThatNothingIsLeftOut(request) {
  const [state, auth] = [await stateOf(request), await authOf(request)]
  if (state === 'kept' && auth === 'checked') return
  throw new Error(`${request.url} does not do the whole work: state is ${state}, auth is ${auth}`)
}

/** Each answer must be on hold for the reason that was sent with it. */
async function stateOf(request) {
  for (const body of [...request.bodies, ...request.bodies]) {
    const text = await hold(request, body)
    const reason = body.includes('Transferring') ? 'Transferring' : 'None'
    if (!shows(text, 'callState', 'Hold') || !shows(text, 'holdReason', reason)) return 'none'
  }
  return 'kept'
}

async function authOf(request) {
  const wrong = request.credentials.Cookie === undefined ? basicWith('wrong') : strangerCookie
  const isRefused = async (credentials) => (await send({ ...request, credentials })).status === 401
  if (!(await isRefused({}))) return 'ignored'
  return (await isRefused(wrong)) ? 'checked' : 'must be there'
}

/** Under the name that servers of ServiceStack use, and under the one that the contract does. */
async function jsvOf(request) {
  for (const type of ['text/jsv', 'application/jsv']) {
    const { status, text } = await send({ ...request, ...jsv, headers: { 'Content-Type': type, Accept: type } })
    if (status === 200 && /^\{.*\bcallState:Hold\b/.test(text)) return 'yes'
  }
  return 'no'
}

/** In JSON and in JSV. */
function shows(text, member, value) {
  return new RegExp(`\\b${member}"?:\\s*"?${value}\\b`).test(text)
}
