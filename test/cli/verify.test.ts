import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { readXml } from '../contracts/reporters/read-xml.ts'
import { reportSchema } from '../contracts/reporters/report-schema.ts'
import { type Conduct, reply, truth } from '../liars/conduct.ts'
import { startServer } from '../liars/start-server.ts'
import { recording, run, verifyServer, withFile } from './run-verify.ts'

const agent = ['--user', 'agent:agent', '--session', 'S1']
const guest = ['--guest', 'guest:guest']

test('a true server conforms', async () => {
  const { exitCode, text } = await verifyServer({}, [...agent, ...guest])
  expect(text).toMatch(/✓ json-matches-the-contract +\d+ facts in 6 answers/)
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^Conforms: \d+ facts checked in 17 answers\.$/)
  expect(exitCode).toBe(0)
})

test('without a guest the role is said not to be checked, and that fails nothing', async () => {
  const { exitCode, text } = await verifyServer({}, agent)
  expect(text).toContain('– refuses-without-the-role      not checked: no user without the role User was given')
  expect(exitCode).toBe(0)
})

test('a liar is named by its lie, its place and a line that shows it again', async () => {
  const lie: Partial<Conduct> = { jsv: (value, asked) => truth.jsv(value, asked).replace('ended:False', 'ended:false') }
  const { exitCode, text } = await verifyServer(lie, [...agent, ...guest])
  expect(text).toContain('jsv-matches-the-contract: wrong-type')
  expect(text).toContain('  where     /ended\n  expected  True or False\n  actual    "false"\n')
  expect(text).toContain('curl -i -X POST -u "agent:$UNDERSTUDY_PASSWORD"')
  expect(text.trimEnd().split('\n').at(-1)).toBe('Violates the contract: 1 finding in 1 check.')
  expect(exitCode).toBe(1)
})

test('nobody listening is no violation', async () => {
  const server = await startServer()
  await server.close()
  const { exitCode, text } = await run([server.url, ...agent])
  expect(text).toContain(`${server.url}/sessions/S1/hold did not answer: `)
  expect(text).toContain('ECONNREFUSED')
  expect(exitCode).toBe(3)
})

test('a server that hangs on the first request is given up', async () => {
  const { exitCode, text } = await verifyServer({ send: () => 'hang' }, [...agent, '--timeout', '0.1'])
  expect(text).toContain('did not answer within 0.1 s')
  expect(exitCode).toBe(3)
})

test('a server that breaks off every hold did answer, and violates', async () => {
  const lie: Partial<Conduct> = { send: (sent) => (sent.status === 200 ? 'cut' : sent) }
  const { exitCode, text } = await verifyServer(lie, [...agent, ...guest])
  expect(text).toContain('answers-every-request: broken-off')
  expect(text).toContain('  actual    broke off its answer: ')
  expect(text).not.toContain('did not answer')
  expect(text).toMatch(/✓ refuses-without-the-role +2 answers/)
  expect(exitCode).toBe(1)
})

test('a body too large to read is an answer too', async () => {
  const tooMuch = Buffer.alloc(5_000_001, ' ')
  const lie: Partial<Conduct> = { send: (sent) => (sent.status === 200 ? { ...sent, body: tooMuch } : sent) }
  const { exitCode, text } = await verifyServer(lie, agent)
  expect(text).toContain('answers-every-request: too-large')
  expect(text).toContain('  actual    answered with more than 5 MB')
  expect(exitCode).toBe(1)
})

test('an answer that begins and never ends is a violation, and is not waited for for ever', async () => {
  const endless: Partial<Conduct> = { send: (sent) => (sent.status === 200 ? 'stall' : sent) }
  const { exitCode, text } = await verifyServer(endless, [...agent, '--timeout', '0.3'])
  expect(text).toContain('answers-every-request: unfinished')
  expect(exitCode).toBe(1)
})

test('a port that fetch refuses is named: nothing was sent, and nobody failed to answer', async () => {
  const { exitCode, text } = await run(['http://127.0.0.1:1', ...agent])
  expect(text).toContain('http://127.0.0.1:1/sessions/S1/hold was sent nothing: fetch refuses port 1')
  expect(text).not.toContain('did not answer')
  expect(exitCode).toBe(3)
})

test('a server that hangs later on is caught', async () => {
  const lie: Partial<Conduct> = { send: (sent, { format }) => (format === 'jsv' ? 'hang' : sent) }
  const { exitCode, text } = await verifyServer(lie, [...agent, '--timeout', '0.1'])
  expect(text).toContain('answers-every-request: timed-out')
  expect(exitCode).toBe(1)
})

test('a server elsewhere is sent nothing without --allow-writes, and the plan is shown', async () => {
  const sent: string[] = []
  const { exitCode, text } = await run(['https://team.example.org/api', ...agent], recording(sent))
  expect(sent).toEqual([])
  expect(text).toContain("'https://team.example.org/api/sessions/S1/hold.jsv'")
  expect(text).toContain('nothing was sent: team.example.org is not this machine')
  expect(exitCode).toBe(3)
})

test('with --allow-writes it is', async () => {
  const sent: string[] = []
  await run(['https://team.example.org/api', ...agent, '--allow-writes'], recording(sent))
  expect(sent).toContain('https://team.example.org/api/sessions/S1/hold.jsv')
})

test('wrong credentials, unknown sessions and ended ones are ours to mend, not violations', async () => {
  for (const args of [
    ['--user', 'agent:wrong', '--session', 'S1'],
    ['--user', 'agent:agent', '--session', 'nope'],
  ]) {
    const { exitCode, text } = await verifyServer({}, args)
    expect(text).toMatch(/Could not verify HoldSession: (the server did not accept|"hold nope, .*" was refused)/)
    expect(exitCode).toBe(3)
  }
})

test('a contract that says nothing about the answer cannot be conformed to', async () => {
  await withFile('openapi.yaml', contractWithoutResponse(), async (path) => {
    const { exitCode, text } = await verifyServer({ answer: () => reply(204, 'No Content', '') }, [
      ...agent,
      '--contract',
      path,
    ])
    expect(text).toContain('– json-matches-the-contract     not checked')
    expect(exitCode).toBe(3)
  })
})

test('the contract in the repository is the bundled one', async () => {
  const bundled = await verifyServer({}, agent)
  const read = await verifyServer({}, [...agent, '--contract', 'openapi.yaml'])
  expect(withoutPort(read.text)).toBe(withoutPort(bundled.text))
  expect(read.exitCode).toBe(0)
})

test('a redirect is reported and not followed, so credentials stay where they are', async () => {
  const other = await startServer()
  try {
    const lie: Partial<Conduct> = {
      answer: (_, { path }) => reply(307, 'Moved', '', { Location: `${other.url}${path}` }),
    }
    const { exitCode, text } = await verifyServer(lie, agent)
    expect(text).toContain('status-as-documented: redirected')
    expect(other.arrived).toEqual([])
    expect(exitCode).toBe(1)
  } finally {
    await other.close()
  }
})

test.each(['text', 'json', 'junit'])(
  'the %s reporter shows no password, even when the server sends it back',
  async (reporter) => {
    const encoded = ['s3cret-p@ss', 'agent:s3cret-p@ss'].map((text) => Buffer.from(text).toString('base64url'))
    const echo = ['s3cret-p@ss', Buffer.from('agent:s3cret-p@ss').toString('base64'), ...encoded].join(' ')
    const lie: Partial<Conduct> = {
      show: (session, asked) => ({
        ...truth.show(session, asked),
        [echo]: echo,
        ended: echo,
        accountName: `${echo} ${asked.format}`,
      }),
      unauthenticated: () => reply(500, echo, echo, { 'Content-Type': echo, Server: echo }),
    }
    const { exitCode, text } = await verifyServer(lie, [
      '--user',
      'agent:s3cret-p@ss',
      '--session',
      'S1',
      '--reporter',
      reporter,
    ])
    expect(exitCode).toBe(1)
    expect(text).toContain('***')
    expect(text).not.toMatch(/s3cret|p@ss|YWdlbnQ6|czNjcmV0/)
  },
)

test('passwords may come from the environment', async () => {
  const environment = { UNDERSTUDY_PASSWORD: 'agent', UNDERSTUDY_GUEST_PASSWORD: 'guest' }
  const server = await startServer()
  try {
    const args = [server.url, '--user', 'agent', '--guest', 'guest', '--session', 'S1']
    expect((await run(args, { environment })).exitCode).toBe(0)
  } finally {
    await server.close()
  }
})

test.each([
  { name: 'a true server', lie: {}, args: agent },
  { name: 'a liar', lie: { json: () => '{}' }, args: [...agent, ...guest] },
  { name: 'a wrong session', lie: {}, args: ['--user', 'agent:agent', '--session', 'nope'] },
])('the JSON and JUnit reports of $name can be read by machines', async ({ lie, args }) => {
  const validate = new Ajv().compile(reportSchema)
  validate(JSON.parse((await verifyServer(lie, [...args, '--reporter', 'json'])).text))
  expect(validate.errors).toBeNull()
  const suites = readXml((await verifyServer(lie, [...args, '--reporter', 'junit'])).text)
  expect(suites.children[0]?.children.length).toBeGreaterThan(10)
})

test('--help says how to call it', async () => {
  const { exitCode, text } = await run(['--help'])
  expect(text).toContain('Usage: understudy verify <url> --user <name:password> --session <id>')
  expect(exitCode).toBe(0)
})

function contractWithoutResponse(): string {
  const operations = evoVoiceModel.operations.map(({ response: _, ...operation }) => operation)
  return stringifyOpenApi(writeOpenApi({ ...evoVoiceModel, operations }))
}

function withoutPort(text: string): string {
  return text.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
}
