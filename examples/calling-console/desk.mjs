/** What a calling console sends: one method for each thing that a person at the desk does. */

/** Signs in at a stand-in (or at the real API) and returns the desk of that person. */
export async function openDesk(url, userName, password) {
  const signedIn = await fetch(
    `${url}/auth/credentials`,
    asJson('POST', { provider: 'credentials', userName, password }),
  )
  if (!signedIn.ok) throw new Error(`${userName} cannot sign in at ${url}: ${signedIn.status} ${await signedIn.text()}`)
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')

  /** Returns the answer's DTO, or undefined where there is none; a refusal throws the API's own words. */
  async function call(method, path, body) {
    const { headers, ...request } = asJson(method, body)
    const response = await fetch(url + path, { ...request, headers: { ...headers, cookie } })
    const text = await response.text()
    const dto = text === '' ? undefined : JSON.parse(text)
    if (!response.ok) throw new Refusal(response.status, dto?.responseStatus)
    return { dto, text, moves: response.headers.get('x-understudy-moves')?.split(', ') ?? [] }
  }

  const session = (id) => `/sessions/${encodeURIComponent(id)}`
  return {
    whoAmI: () => call('GET', '/auth/status'),
    list: (query = '') => call('GET', `/sessions${query}`),
    look: (id) => call('GET', session(id)),
    take: (id) => call('PATCH', session(id), { callState: 'Connected', holdReason: 'None' }),
    hold: (id, reason) => call('POST', `${session(id)}/hold`, { reason }),
    redirect: (id, destination) => call('POST', `${session(id)}/redirect`, { destination }),
    addToConference: (id, destination) => call('POST', `${session(id)}/conference/members`, { destination }),
    mute: (id, callSid) => call('PATCH', `${session(id)}/conference/members/${callSid}`, { muted: true }),
    record: (id) => call('POST', `${session(id)}/record`),
    beginChat: (toAddress) => call('POST', '/sessions', { channel: 'Chat', toAddress }),
    say: (id, body) => call('POST', `${session(id)}/messages`, { body }),
    transcript: (id) => call('GET', `${session(id)}/transcript`),
    end: (id) => call('DELETE', session(id)),
  }
}

/** What the API says when it will not. */
export class Refusal extends Error {
  name = 'Refusal'

  constructor(status, { errorCode, message } = {}) {
    super(message ?? `status ${status}`)
    this.status = status
    this.errorCode = errorCode
  }
}

function asJson(method, body) {
  const headers = { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) }
  return { method, headers, ...(body && { body: JSON.stringify(body) }) }
}
