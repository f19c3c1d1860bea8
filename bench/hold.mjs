/** The one request that everything here is about, in two formats, and the two ways to be allowed it. */

/** A hold in JSON; the two bodies are sent in turn, so that every hold changes the session. */
export const json = {
  headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  bodies: ['{"reason":"Transferring"}', '{"reason":"None"}'],
}

/** The same in JSV. */
export const jsv = {
  headers: { 'Content-Type': 'text/jsv', Accept: 'text/jsv' },
  bodies: ['{reason:Transferring}', '{reason:None}'],
}

/** Headers of a call with Basic credentials. */
export const basic = basicWith('agent')

/** Headers of a call with Basic credentials and this password. */
export function basicWith(password) {
  return { Authorization: `Basic ${Buffer.from(`agent:${password}`).toString('base64')}` }
}

/** Signs in and returns the headers of a call with the session cookies. */
export async function signIn(address) {
  const response = await fetch(`${address}/auth/credentials`, {
    method: 'POST',
    headers: json.headers,
    body: JSON.stringify({ userName: 'agent', password: 'agent' }),
  })
  await response.arrayBuffer()
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
  const isSignedIn = ['ss-id', 'ss-pid'].every((name) => cookies.some((cookie) => cookie.startsWith(`${name}=`)))
  if (response.status !== 200 || !isSignedIn) throw new Error(`Cannot sign in at ${address}: ${response.status}`)
  return { Cookie: cookies.join('; ') }
}

/** Returns what is sent to hold a session: `{ url, method, credentials, headers, bodies }`. */
export function holdOf({ address, id }, credentials, { headers, bodies } = json) {
  return { url: `${address}/sessions/${id}/hold`, method: 'POST', credentials, headers, bodies }
}

/** Sends a hold once and returns `{ status, text }`. */
export async function send({ url, method, credentials, headers, bodies }, body = bodies[0]) {
  const response = await fetch(url, { method, headers: { ...credentials, ...headers }, body })
  return { status: response.status, text: await response.text() }
}

/** Sends a hold once and returns the text of the answer; anything but a 200 is an error. */
export async function hold(request, body) {
  const { status, text } = await send(request, body)
  if (status !== 200) throw new Error(`Cannot hold at ${request.url}: ${status} ${text}`)
  return text
}
