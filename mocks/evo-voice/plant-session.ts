/** Grows a whole session from its plot: each invented field depends on the seed, the session's id and its name only. */

import type { SessionInfo, SessionLogInfo } from '#behaviour/evo-voice/session.ts'
import { wireDate } from '#mocks/world/wire-date.ts'
import type { World } from '#mocks/world/world.ts'
import { inventorFor } from './inventor.ts'
import { plantMembers } from './plant-members.ts'
import type { Plot } from './plots.ts'

type States = Pick<SessionInfo, 'dialState' | 'callState' | 'queueState' | 'ended' | 'wasMissed'>

const live = { dialState: 'Active', ended: false, wasMissed: false } as const
const over = { dialState: 'None', callState: 'Disconnected', queueState: 'Disconnected', ended: true } as const

const states: Readonly<Record<Plot['state'], States>> = {
  ringing: { ...live, callState: 'Ringing', queueState: 'Ringing' },
  queued: { ...live, callState: 'Disconnected', queueState: 'Queued' },
  connected: { ...live, callState: 'Connected', queueState: 'Connected' },
  held: { ...live, callState: 'Hold', queueState: 'Hold' },
  chat: { ...live, callState: 'Connected', queueState: 'None' },
  passive: { ...live, callState: 'Passive', queueState: 'Connected' },
  ended: { ...over, wasMissed: false },
  missed: { ...over, wasMissed: true },
}

/** Returns the session of a plot as it stands at the beginning of a world. */
export function plantSession(plot: Plot, world: World): SessionInfo {
  const invent = inventorFor(plot.id, world)
  const started = world.startedAt - plot.minutesAgo * 60_000
  const held = plot.state === 'held'
  const members = plantMembers(plot, invent)
  return {
    ...states[plot.state],
    ...customerOf(invent),
    ...addressesOf(plot, invent),
    endpointId: invent.id('EP', 'endpointId'),
    ...(isAnswered(plot) && { answeredByName: 'Agent One', answeredById: invent.id('EP', 'answeredById') }),
    ...(isOver(plot) && {
      dateCompleted: wireDate(started + 4.2 * 60_000),
      outcome: plot.state === 'missed' ? 'Missed' : 'Completed',
    }),
    channel: plot.state === 'chat' ? 'Chat' : 'Voice',
    callSid: members[0]?.callSid ?? invent.id('CA', 'callSid'),
    consoleData: invent.consoleData(),
    ...(held && { holdQueueName: `hold-${plot.id}`, heldByUserId: 'manager' }),
    holdReason: held ? 'Transferring' : 'None',
    displayName: invent.displayName(),
    log: logOf(plot, started),
    members,
    direction: plot.direction,
    id: plot.id,
    dateCreated: wireDate(started),
    dateLastModified: wireDate(started + 30_000),
    createdBy: plot.direction === 'Outgoing' ? 'agent' : 'system',
    lastModifiedBy: held ? 'manager' : 'system',
  }
}

function isAnswered({ state }: Plot): boolean {
  return ['connected', 'held', 'chat', 'passive'].includes(state)
}

function isOver({ state }: Plot): boolean {
  return state === 'ended' || state === 'missed'
}

function customerOf(invent: ReturnType<typeof inventorFor>): Partial<SessionInfo> {
  const name = invent.company('customerName')
  return {
    accountId: invent.id('AC', 'accountId'),
    accountName: invent.company('accountName'),
    customerId: invent.id('CU', 'customerId'),
    customerBreadcrumb: [
      { id: invent.id('CU', 'parent'), name: invent.branch() },
      { id: invent.id('CU', 'customerId'), name },
    ],
    customerName: name,
  }
}

function addressesOf({ direction }: Plot, invent: ReturnType<typeof inventorFor>): Partial<SessionInfo> {
  const outside = invent.phone('outside')
  const inside = invent.phone('inside')
  const [fromAddress, toAddress] = direction === 'Incoming' ? [outside, inside] : [inside, outside]
  const endpointName = `Main line: ${inside}`
  return { endpointName, destination: toAddress, toAddress, fromAddress, fromName: invent.fromName() }
}

function logOf(plot: Plot, started: number): SessionLogInfo[] {
  const first = plot.direction === 'Incoming' ? 'Call received' : 'Call placed'
  return [first, ...plot.remarks].map((message, index) => ({ date: wireDate(started + index * 15_000), message }))
}
