/** A server that is wrong about thousands of things is judged in no time, and told about in no more than can be read. */

import { expect, test } from 'vitest'
import { verifyCommand } from '#cli/verify.ts'
import type { Conduct } from '../liars/conduct.ts'
import { startServer } from '../liars/start-server.ts'
import type { Session } from '../liars/true-session.ts'
import { capture } from './capture.ts'

const wrongMembers = Array.from({ length: 2000 }, (_, index) => [`wrong${index}`, index] as const)
const lies: readonly { name: string; show: (session: Session, answers: number) => Session }[] = [
  { name: 'members that nobody declared', show: (session) => ({ ...session, ...Object.fromEntries(wrongMembers) }) },
  {
    name: 'items of a wrong type, different each time',
    show: (session, answers) => ({
      ...session,
      members: wrongMembers.map(([identity], index) => ({
        identity,
        isOriginalMember: true,
        callState: 'None',
        role: 'Agent',
        muted: `no ${answers} ${index}`,
      })),
    }),
  },
  {
    name: 'values that only one format says',
    show: (session, answers) => ({
      ...session,
      members: wrongMembers.map(([identity]) => ({
        identity: `${identity} ${answers === 1 || answers === 8 ? 'said' : answers}`,
        isOriginalMember: true,
        callState: 'None',
        role: 'Agent',
        muted: true,
      })),
    }),
  },
]
const cases = lies.flatMap(({ name, show }) => ['text', 'json', 'junit'].map((reporter) => ({ name, show, reporter })))

test.each(cases)('2,000 $name are judged in less than 5 s, and told by $reporter in less than 1 MB', async (given) => {
  let answers = 0
  const start = performance.now()
  const { exitCode, text } = await judge({ show: (session) => given.show(session, ++answers) }, given.reporter)
  expect(exitCode).toBe(1)
  expect(performance.now() - start).toBeLessThan(5000)
  expect(text.length).toBeLessThan(1_000_000)
  expect(/\b1\d\d\d more/.test(text)).toBe(true)
})

async function judge(conduct: Partial<Conduct>, reporter: string): Promise<{ exitCode: number; text: string }> {
  const server = await startServer(conduct)
  try {
    const terminal = capture()
    const args = [server.url, '--user', 'agent:agent', '--session', 'S1', '--reporter', reporter]
    return { exitCode: await verifyCommand(args, terminal), text: terminal.printed.out }
  } finally {
    await server.close()
  }
}
