/** The one request that everything here is about, and the two ways to be allowed it. */

/** The two bodies, sent in turn, so that every hold changes the session. */
export const bodies = ['{"reason":"Transferring"}', '{"reason":"None"}']

/** Headers of every hold: JSON in, JSON out. */
export const json = { 'Content-Type': 'application/json', Accept: 'application/json' }

/** Headers of a call with Basic credentials. */
export const basic = { Authorization: `Basic ${Buffer.from('agent:agent').toString('base64')}` }

/** Signs in and returns the headers of a call with the session cookies. */
export async function signIn(address) {
  const response = await fetch(`${address}/auth/credentials`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ userName: 'agent', password: 'agent' }),
  })
  await response.arrayBuffer()
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
  const isSignedIn = ['ss-id', 'ss-pid'].every((name) => cookies.some((cookie) => cookie.startsWith(`${name}=`)))
  if (response.status !== 200 || !isSignedIn) throw new Error(`Cannot sign in at ${address}: ${response.status}`)
  return { Cookie: cookies.join('; ') }
}

/** Holds a session once and returns the text of the answer; anything but a 200 is an error. */
export async function hold({ address, id }, headers, body = bodies[0]) {
  const response = await fetch(`${address}/sessions/${id}/hold`, {
    method: 'POST',
    headers: { ...headers, ...json },
    body,
  })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`Cannot hold session "${id}" at ${address}: ${response.status} ${text}`)
  return text
}

/** Checks that a server remembers each hold, before anybody measures how fast it forgets. */
export async function checkThatHoldsAreKept(server, headers) {
  for (const body of [...bodies, ...bodies]) {
    const { callState, holdReason } = JSON.parse(await hold(server, headers, body))
    const { reason } = JSON.parse(body)
    if (callState === 'Hold' && holdReason === reason) continue
    throw new Error(`${server.address} answered ${callState}/${holdReason} to a hold with reason ${reason}`)
  }
}
