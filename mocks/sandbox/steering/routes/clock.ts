/** The routes of a world's clock. */

import type { Reply } from '#mocks/engine/reply.ts'
import type { Clock } from '#mocks/world/world-clock.ts'
import { Members } from '../reading/members.ts'
import { readLength } from '../reading/read-length.ts'
import { readMoment } from '../reading/read-moment.ts'
import { refuseMember } from '../reading/refuse-member.ts'
import type { Call, Route } from '../route.ts'
import { SteeringError } from '../steering-error.ts'
import { writeJson } from '../write-json.ts'
import { clockView } from './clock-view.ts'

/** Time: read and moved. */
export const clockRoutes: readonly Route[] = [
  { method: 'GET', path: '/world/clock', does: "The world's time", answer: ({ world }) => writeClock(world.clock) },
  {
    method: 'PATCH',
    path: '/world/clock',
    does: 'Set, step, freeze or run the clock; whatever was due has happened before the answer',
    answer: moveClock,
  },
]

function moveClock({ body, world }: Call): Reply {
  const members = new Members(body, [...deeds.keys(), 'rate'])
  const [name, ...others] = members.names().filter((one) => one !== 'rate')
  const deed = deeds.get(name ?? '')
  if (name === undefined || deed === undefined || others.length > 0) throw new SteeringError('wrong-member', oneOfFour)
  if (name !== 'run' && members.value('rate') !== undefined) throw refuseMember('rate', 'goes with "run" only')
  deed(world.clock, members)
  return writeClock(world.clock)
}

function writeClock(clock: Clock): Reply {
  return writeJson(clockView(clock))
}

type Deed = (clock: Clock, members: Members) => void

const deeds: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ['set', (clock, members) => clock.set(readMoment('set', members.value('set')))],
  ['step', (clock, members) => clock.step(stepOf(clock, readLength('step', members.value('step'))))],
  [
    'freeze',
    (clock, members) => {
      affirm('freeze', members)
      clock.freeze()
    },
  ],
  [
    'run',
    (clock, members) => {
      affirm('run', members)
      clock.run(readRate(members.value('rate')))
    },
  ],
])

const oneOfFour =
  'The clock takes one deed at a time. Write {"set": "2026-01-02T03:04:05Z"}, {"step": "30s"}, {"freeze": true} or {"run": true, "rate": 10}.'

function affirm(name: string, members: Members): void {
  if (members.value(name) !== true) throw refuseMember(name, 'is not true. Write true, or another deed')
}

/** The dates of .NET, which the API's clients read, end where the year 9999 does, and begin with the year 1. */
function stepOf(clock: Clock, length: number): number {
  const moment = clock.now() + length
  if (moment >= Date.parse('0001-01-01T00:00:00Z') && moment < Date.parse('9999-12-31T00:00:00Z')) return length
  throw refuseMember('step', 'leads out of the years 1 to 9999. Write a shorter one')
}

const fastest = 10_000

function readRate(value: unknown): number {
  if (value === undefined) return 1
  if (typeof value === 'number' && value > 0 && value <= fastest) return value
  throw refuseMember(
    'rate',
    `is no number above 0, or one above ${fastest}. Write one between, or {"freeze": true} to let the clock stand still`,
  )
}
