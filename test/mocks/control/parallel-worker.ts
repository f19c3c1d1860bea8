/** One worker of several that test against one server: it steers a world of its own and says what it found there. */

import { control } from '#mocks/control/control.ts'

const [url = '', key = '', rounds = '0'] = process.argv.slice(2)

const world = await control(url).world(key)
await world.addUser({ userName: key, password: key })
for (let round = 0; round < Number(rounds); round++) {
  await world.run('LockDoor', { id: 'D1' }, 'porter')
  // a client that can be told an address only
  await fetch(`${world.url}/doors/D1/open`, { method: 'POST' })
  await world.clock.step('1m')
  await world.undo()
}
const { journal, journalCount, now } = await world.state({ events: 1000 })
const users = await world.users()
process.send?.({
  key,
  journalCount,
  now,
  who: [...new Set(journal.map(({ what, by }) => `${what} ${by}`))],
  users: users.map(({ userName }) => userName),
})
