/** What a behaviour is written with. */

export { type Behaviour, behaviourOf } from './behaviour.ts'
export { BehaviourError, type BehaviourErrorCode, type BehaviourFault } from './behaviour-error.ts'
export type {
  Consequence,
  Demand,
  Effect,
  Guard,
  Invariant,
  Kind,
  Moment,
  Move,
  Promised,
  Refused,
  Row,
  Standing,
} from './move.ts'
export type { Person } from './person.ts'
export { badRequest, conflict, notFound } from './refusals.ts'
