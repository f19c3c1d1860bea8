/** Everything a test needs to steer a stand-in. */

export { type Control, type ControlOptions, control } from './control.ts'
export { ControlError } from './control-error.ts'
export type { SteeredClock } from './steered-clock.ts'
export type { SteeredWorld } from './steered-world.ts'
export type { WorldState } from './world-state.ts'
