/** Tells what happens in a world as server-sent events. */

import type { World } from '#mocks/world/world.ts'
import type { WorldLine } from '#mocks/world/world-line.ts'

/**
 * Says every event after the one of this number that the journal keeps, and then every line of the world, to its end. A client that has seen events which were taken back in the meantime is told so first.
 */
export function followWorld(world: World, since: number, say: (text: string) => void, end: () => void): () => void {
  const { journal } = world
  const count = journal.count()
  const tell = (line: WorldLine) => say(`id: ${numberOf(line, world)}\ndata: ${JSON.stringify(line)}\n\n`)
  if (since > count) tell({ kind: 'rewound', to: count })
  else if (since < count) {
    for (const event of journal.events()) if (event.number > since) tell({ kind: 'event', event })
  }
  return world.watch((line) => {
    tell(line)
    if (line.kind === 'ended') end()
  })
}

/** An event's own number: when a step is told, the journal is at its end already. */
function numberOf(line: WorldLine, { journal }: World): number {
  return line.kind === 'event' ? line.event.number : journal.count()
}
