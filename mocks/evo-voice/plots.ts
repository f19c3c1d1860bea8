/** What each of the twelve demo sessions is about; names and numbers are invented around it. */

/** The part of a session that its story fixes. */
export interface Plot {
  readonly id: string
  readonly state: 'ringing' | 'queued' | 'connected' | 'held' | 'chat' | 'passive' | 'ended' | 'missed'
  readonly direction: 'Incoming' | 'Outgoing'
  /** How long before the world's beginning it started. */
  readonly minutesAgo: number
  /** Log lines after the first one. */
  readonly remarks: readonly string[]
}

/** Twelve sessions in every state of their life; their texts hold what JSV must quote. */
export const plots: readonly Plot[] = [
  plot('S1001', 'connected', 'Incoming', 7, ['Asked for "priority, same day" service', 'Screen pop: {customer: vip}']),
  plot('S1002', 'ringing', 'Incoming', 1, ['Ringing agents [1, 2, 3]']),
  plot('S1003', 'held', 'Incoming', 12, ['Held by manager: Transferring', 'Caller hears: Vivaldi, Spring']),
  plot('S1004', 'ended', 'Incoming', 95, ['Caller hung up', 'Wrap-up:\nno answer from "warehouse"\ncall back, please']),
  plot('S1005', 'chat', 'Incoming', 18, [
    'Guest wrote: "Grüße aus Köln, wo ist mein Paket?"',
    '次の返信を待っています',
  ]),
  plot('S1006', 'connected', 'Outgoing', 4, ['Dialled from the console']),
  plot('S1007', 'queued', 'Incoming', 3, ['Waiting in queue: Support, level 2']),
  plot('S1008', 'connected', 'Incoming', 33, ['Conference started', 'Added {external party}']),
  plot('S1009', 'missed', 'Incoming', 52, ['Nobody answered within 30 s']),
  plot('S1010', 'ended', 'Outgoing', 160, ['Call completed: 4 min, 12 s']),
  plot('S1011', 'passive', 'Incoming', 26, ['Supervisor listens in']),
  plot('S1012', 'ringing', 'Outgoing', 0.5, ['Calling back, as promised']),
]

function plot(
  id: string,
  state: Plot['state'],
  direction: Plot['direction'],
  minutesAgo: number,
  remarks: readonly string[],
): Plot {
  return { id, state, direction, minutesAgo, remarks }
}
