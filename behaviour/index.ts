/** What a behaviour is written with. */

export { type Behaviour, behaviourOf } from './behaviour.ts'
export type { Effect, Moment, Move, Promised, Refused, Row } from './move.ts'
export { conflict, notFound } from './refusals.ts'
