/** Words the refusal of a member that is not as asked. */

import { SteeringError } from '../steering-error.ts'

/** Returns the error about a member of a body; `why` says what is wrong with it, and what to do. */
export function refuseMember(name: string, why: string): SteeringError {
  return new SteeringError('wrong-member', `The member ${JSON.stringify(name)} ${why}.`)
}
