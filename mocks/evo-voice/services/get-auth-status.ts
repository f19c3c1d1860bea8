/** Answers GetAuthStatus: who is signed in, if anybody is. */

import { answerWith } from './answer-with.ts'
import { serviceFor } from './service-for.ts'

/** `GET /auth/status` */
export const getAuthStatus = serviceFor<unknown>({
  operation: 'GetAuthStatus',
  manner: 'stateful (sign-ins: read)',
  answer(_, { whoAsks }) {
    const person = whoAsks()
    if (person === undefined) return answerWith({ isAuthenticated: false })
    const { id, displayName: name, emailAddress, roles, details } = person
    return answerWith({ isAuthenticated: true, id, name, emailAddress, roles, ...details })
  },
})
