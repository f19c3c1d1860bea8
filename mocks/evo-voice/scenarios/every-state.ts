/** Twelve sessions in every state of their life; their texts hold what JSV must quote. */

import type { World } from '#mocks/world/world.ts'
import { plantPlots } from '../plant-plots.ts'
import type { Plot } from '../plot.ts'

/** Plants the default scenario, which stands still until somebody acts: nothing in it happens by itself. */
export function everyState(world: World): void {
  plantPlots(world, plots)
}

const plots: readonly Plot[] = [
  {
    state: 'connected',
    minutesAgo: 7,
    remarks: ['Asked for "priority, same day" service', 'Screen pop: {customer: vip}'],
  },
  { state: 'ringing', minutesAgo: 1, remarks: ['Ringing agents [1, 2, 3]'] },
  {
    state: 'held',
    minutesAgo: 12,
    hold: { by: 'manager', reason: 'Transferring' },
    remarks: ['Held by manager: Transferring', 'Caller hears: Vivaldi, Spring'],
  },
  {
    state: 'ended',
    minutesAgo: 95,
    remarks: ['Caller hung up', 'Wrap-up:\nno answer from "warehouse"\ncall back, please'],
  },
  {
    state: 'connected',
    channel: 'Chat',
    minutesAgo: 18,
    remarks: ['Guest wrote: "Grüße aus Köln, wo ist mein Paket?"', '次の返信を待っています'],
    messages: [
      'Grüße aus Köln, wo ist mein Paket?',
      'Guten Tag! Wie lautet die Nummer, bitte?',
      'Sie lautet "K-17, Teil 2" {laut Beleg}',
    ],
  },
  { state: 'connected', direction: 'Outgoing', minutesAgo: 4, remarks: ['Dialled from the console'] },
  { state: 'queued', minutesAgo: 3, remarks: ['Waiting in queue: Support, level 2'] },
  {
    state: 'connected',
    minutesAgo: 33,
    parties: [{ callState: 'Connected' }],
    remarks: ['Conference started', 'Added {external party}'],
  },
  { state: 'missed', account: 'AC200', minutesAgo: 52, remarks: ['Nobody answered within 30 s'] },
  {
    state: 'ended',
    account: 'AC200',
    direction: 'Outgoing',
    agent: 'manager',
    minutesAgo: 160,
    remarks: ['Call completed: 4 min, 12 s'],
  },
  {
    state: 'passive',
    minutesAgo: 26,
    parties: [{ colleague: 'manager', callState: 'Connected', isMuted: true }],
    remarks: ['Supervisor listens in'],
  },
  { state: 'ringing', direction: 'Outgoing', minutesAgo: 0.5, remarks: ['Calling back, as promised'] },
]
