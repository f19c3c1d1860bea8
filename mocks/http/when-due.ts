/** Lets answers wait, each until those before it on its connection have gone out. */

import type { ServerResponse } from 'node:http'

/** Calls back in the connection's order and not before so many milliseconds have passed; never once the client has left. */
export function whenDue(milliseconds: number, response: ServerResponse, then: () => void): void {
  const due = performance.now() + milliseconds
  inTurn(response, () => {
    const rest = due - performance.now()
    if (rest <= 0) {
      then()
      return
    }
    const timer = setTimeout(then, rest)
    response.once('close', () => clearTimeout(timer))
  })
}

/** Node gives an answer its socket when those before it are done; one whose client leaves before gets none. */
function inTurn(response: ServerResponse, then: () => void): void {
  if (response.socket === null) response.once('socket', then)
  else then()
}
