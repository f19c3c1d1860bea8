/** Sends shots over sockets and judges what comes back. */

import type { RecordedRequest } from '../exchanges/recording.ts'
import { excuseOf } from './allowed-faults.ts'
import { type Answer, answersIn } from './answers.ts'
import { mutate, type Shot } from './mutate.ts'
import { type Dice, dice } from './random.ts'
import { shoot } from './shoot.ts'

/** What came of many shots. */
export interface Outcome {
  /** How many answers had this status, and how many shots had none. */
  readonly statuses: ReadonlyMap<string, number>
  readonly faults: readonly Fault[]
}

/** A silence, or an answer that no real server gives; the shot can be fired again by its number. */
export interface Fault {
  readonly shot: number
  readonly why: string
}

/** A campaign: the same seed fires the same shots. */
export interface Campaign {
  readonly port: number
  readonly seed: number
  readonly from: number
  readonly to: number
  readonly seeds: readonly RecordedRequest[]
  readonly parallel: number
}

/** Fires all shots of a campaign; ten faults are enough. */
export async function fire({ port, seed, from, to, seeds, parallel }: Campaign): Promise<Outcome> {
  const statuses = new Map<string, number>()
  const faults: Fault[] = []
  const count = (status: string) => statuses.set(status, (statuses.get(status) ?? 0) + 1)
  let next = from
  const gunner = async () => {
    while (next < to && faults.length < 10) {
      const number = next++
      const shot = shotOf(seeds, seed, number)
      const { text, hung } = await shoot(port, shot)
      const answers = answersIn(text)
      const why = faultOf(shot, answers, hung)
      if (why !== undefined) faults.push({ shot: number, why })
      for (const { status } of answers) count(status)
      if (answers.length === 0) count('none')
    }
  }
  await Promise.all(Array.from({ length: parallel }, gunner))
  return { statuses, faults }
}

/** Makes the shot of a number. */
export function shotOf(seeds: readonly RecordedRequest[], seed: number, number: number): Shot {
  return mutate(seeds, rollOf(seed, number))
}

function rollOf(seed: number, number: number): Dice {
  return dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
}

/** Says what is wrong with what a shot brought back. */
export function faultOf(
  { isWhole }: Pick<Shot, 'isWhole'>,
  answers: readonly Answer[],
  hung: boolean,
): string | undefined {
  if (hung) return 'hangs'
  if (isWhole && answers.length === 0) return 'a finished request has no answer'
  const bad = answers.find(({ status, reason, body }) => isFault(status) && excuseOf(reason, body) === undefined)
  return bad && `${bad.status} ${bad.reason}: ${bad.body.slice(0, 200)}`
}

/** A version that nobody speaks is the client's fault, although its number says otherwise. */
function isFault(status: string): boolean {
  return status.startsWith('5') && status !== '505'
}
