/** Asks an engine in this process, as a door would. */

const nothing = new Uint8Array()

/** Signs a demo user in to a world and returns the headers of his requests. */
export function signedIn(world, userName = 'agent') {
  const user = world.users.all.find((one) => one.userName === userName)
  const id = world.signIns.open({ userId: user.id, userName })
  return new Map([
    ['cookie', [`ss-id=${id}; ss-pid=${id}`]],
    ['accept', ['application/json']],
  ])
}

/** Returns a request; the body is given as JSON text. */
export function requestOf(method, target, headers, body) {
  if (body === undefined) return { method, target, headers, body: nothing, isLocal: true }
  const bytes = Buffer.from(body)
  const ofBody = new Map([...headers, ['content-type', ['application/json']], ['content-length', [`${bytes.length}`]]])
  return { method, target, headers: ofBody, body: bytes, isLocal: true }
}

/** Returns the text of the answer; anything but a 200 is an error. */
export function ask(engine, request) {
  const { status, body } = engine(request)
  if (status !== 200) throw new Error(`${request.method} ${request.target} was answered with ${status}: ${body}`)
  return body
}

/** Two holds that are sent in turn, so that each changes its session. */
export const holdBodies = ['{"reason":"Transferring"}', '{"reason":"None"}']
