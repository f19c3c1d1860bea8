/** Grows a whole session from its plot: each invented member depends on the seed, the session's id and its name only. */

import type { Session, SessionLogInfo } from '#behaviour/evo-voice/session.ts'
import { wireDate } from '#mocks/world/wire-date.ts'
import type { Cast } from './cast.ts'
import { dueOf } from './due-of.ts'
import { growMembers } from './grow-members.ts'
import type { NumberedPlot } from './plot.ts'

type States = Pick<Session, 'dialState' | 'callState' | 'queueState' | 'ended' | 'wasMissed'>

const live = { dialState: 'Active', ended: false, wasMissed: false } as const
const over = { dialState: 'None', callState: 'Disconnected', queueState: 'Disconnected', ended: true } as const

const states: Readonly<Record<NumberedPlot['state'], States>> = {
  ringing: { ...live, callState: 'Ringing', queueState: 'Ringing' },
  queued: { ...live, callState: 'Disconnected', queueState: 'Queued' },
  connected: { ...live, callState: 'Connected', queueState: 'Connected' },
  held: { ...live, callState: 'Hold', queueState: 'Hold' },
  passive: { ...live, callState: 'Passive', queueState: 'Connected' },
  ended: { ...over, wasMissed: false },
  missed: { ...over, wasMissed: true },
}

/** Returns the session of a plot as it stands at the beginning of a world, in milliseconds since 1970. */
export function growSession(plot: NumberedPlot, startedAt: number, cast: Cast): Session {
  const { id, state, direction = 'Incoming', channel = 'Voice', agent = 'agent' } = plot
  const began = startedAt - plot.minutesAgo * 60_000
  const until = isOver(plot) ? began + minutesLong(plot) * 60_000 : startedAt
  const members = growMembers(plot, cast)
  const log = growLog(plot, began, until)
  const due = dueOf(plot, startedAt)
  const isPlaced = direction === 'Outgoing'
  return {
    ...states[state],
    ...(isPlaced && !isOver(plot) && { queueState: 'None' }),
    ...callerOf(plot, cast),
    ...(isAnswered(plot) && answeredBy(agent, cast)),
    ...(isOver(plot) && { dateCompleted: wireDate(until), outcome: state === 'missed' ? 'Missed' : 'Completed' }),
    channel,
    callSid: cast.id('CA', id, 'member 0'),
    consoleData: JSON.stringify({ ticket: 1000 + (cast.draw(id, 'ticket') % 9000), topic: cast.topic(id) }, null, 1),
    holdReason: 'None',
    ...holdOf(plot),
    ...conferenceOf(plot, members, cast),
    log,
    members,
    direction,
    id,
    dateCreated: wireDate(began),
    dateLastModified: isOver(plot) ? wireDate(until) : (log.at(-1)?.date ?? wireDate(began)),
    createdBy: isPlaced ? agent : 'system',
    lastModifiedBy: state === 'held' ? (plot.hold?.by ?? agent) : 'system',
    ...(due !== undefined && { unpublished: { due } }),
  }
}

function isAnswered({ state, channel }: NumberedPlot): boolean {
  return ['connected', 'held', 'passive', 'ended'].includes(state) && channel !== 'Fax'
}

function isOver({ state }: NumberedPlot): boolean {
  return state === 'ended' || state === 'missed'
}

function minutesLong({ state, minutesLong, minutesAgo }: NumberedPlot): number {
  return Math.min(minutesAgo, minutesLong ?? (state === 'missed' ? 0.5 : 4.2))
}

function callerOf({ id, direction, channel }: NumberedPlot, cast: Cast): Partial<Session> {
  const { name, displayName, phone, customer } = cast.caller(id, 'caller')
  const line = cast.line(id)
  const [fromAddress, toAddress] = direction === 'Outgoing' ? [line.phone, phone] : [phone, line.phone]
  return {
    accountId: cast.account.id,
    accountName: cast.account.name,
    customerId: customer.id,
    customerBreadcrumb: customer.breadcrumb,
    customerName: customer.name,
    endpointId: line.endpointId,
    endpointName: line.name,
    destination: toAddress,
    toAddress,
    fromAddress,
    fromName: name,
    ...(channel === 'Chat' && { fromPhoneNumber: fromAddress }),
    displayName,
  }
}

function answeredBy(agent: string, cast: Cast): Partial<Session> {
  const { displayName, endpointId } = cast.agent(agent)
  return { answeredByName: displayName, answeredById: endpointId }
}

function holdOf({ id, state, agent = 'agent', hold }: NumberedPlot): Partial<Session> {
  if (state !== 'held') return {}
  const { by, reason } = hold ?? { by: agent, reason: 'Transferring' }
  return { holdQueueName: `hold-${id}`, heldByUserId: by, holdReason: reason }
}

/** More than two who speak with each other are a conference; those of a chat are not. */
function conferenceOf({ id, channel, parties = [] }: NumberedPlot, members: Parties, cast: Cast): Partial<Session> {
  if (parties.length === 0 || channel === 'Chat') return {}
  return { conferenceSid: cast.id('CF', id, 'conference'), mostRecentParticipantCallSid: members.at(-1)?.callSid ?? '' }
}

type Parties = NonNullable<Session['members']>

/** A line follows the one before after 15 seconds, or sooner where there was less time. */
function growLog({ direction, remarks = [] }: NumberedPlot, began: number, until: number): SessionLogInfo[] {
  const messages = [direction === 'Outgoing' ? 'Call placed' : 'Call received', ...remarks]
  const pause = Math.min(15_000, (until - began) / messages.length)
  return messages.map((message, index) => ({ date: wireDate(began + index * pause), message }))
}
