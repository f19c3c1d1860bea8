/** Chats: one that waits for an answer, one with three in it, one that waits for an agent, and one that is over. */

import type { World } from '#mocks/world/world.ts'
import { plantPlots } from '../plant-plots.ts'
import type { Plot } from '../plot.ts'

/** Plants five sessions, four of them chats, and their messages. */
export function chat(world: World): void {
  plantPlots(world, plots)
}

const plots: readonly Plot[] = [
  {
    state: 'connected',
    channel: 'Chat',
    minutesAgo: 6,
    remarks: ['Answered by agent'],
    messages: [
      'Hi! Where is my parcel, please?',
      'Good morning. May I have its number?',
      'It says: "K-17, part 2"',
      'It is on the van, and will be there by noon.',
      'Grüße an die Fahrerin — 谢谢!',
    ],
  },
  {
    state: 'connected',
    channel: 'Chat',
    minutesAgo: 19,
    parties: [{ colleague: 'colleague-1', callState: 'Connected' }],
    remarks: ['Answered by agent', 'Invited "colleague-1"'],
    messages: [
      'The invoice lists {2 boxes}, we got 1.',
      'I am asking a colleague, one moment.',
      'Thank you.\nNo hurry.',
      'The second one left us today, sorry!',
    ],
  },
  {
    state: 'queued',
    channel: 'Chat',
    minutesAgo: 1,
    due: { what: 'queue-wait', inMinutes: 1 },
    remarks: ['Waiting in queue: Support, level 2'],
    messages: ['Hello? Is anybody there?'],
  },
  {
    state: 'ended',
    channel: 'Chat',
    account: 'AC200',
    agent: 'manager',
    minutesAgo: 75,
    minutesLong: 12,
    remarks: ['Answered by manager', 'Customer left'],
    messages: ['Do you ship to Reykjavík, Iceland?', 'We do: 5 to 7 days.', 'Great, bye'],
  },
  { state: 'connected', minutesAgo: 3, agent: 'colleague-2', remarks: ['Answered by a colleague'] },
]
