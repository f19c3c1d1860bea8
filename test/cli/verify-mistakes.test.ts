import { expect, test } from 'vitest'
import { UsageError } from '#cli/usage-error.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { recording, run, withFile } from './run-verify.ts'

const agent = ['--user', 'agent:agent', '--session', 'S1']
const url = 'http://127.0.0.1:4010'

test.each([
  { args: [...agent], says: 'Name one server' },
  { args: [url, url, ...agent], says: 'Name one server' },
  { args: ['127.0.0.1:4010', ...agent], says: 'http or https URL' },
  { args: ['localhost:4010', ...agent], says: 'http or https URL' },
  { args: ['file:///etc/passwd', ...agent], says: 'http or https URL' },
  { args: ['http://agent:s3cret@127.0.0.1', ...agent], says: 'not in the URL' },
  { args: [`${url}/?format=jsv`, ...agent], says: 'without ? and #' },
  { args: [url, '--session', 'S1'], says: '--user name:password' },
  { args: [url, '--user', 'agent', '--session', 'S1'], says: '--user needs a name and a password' },
  { args: [url, '--user', ':s3cret', '--session', 'S1'], says: '--user needs a name and a password' },
  { args: [url, ...agent, '--guest', 'guest:'], says: '--guest needs a name and a password' },
  { args: [url, '--user', 'agent:agent'], says: '--session <id>' },
  { args: [url, '--user', 'agent:agent', '--session', '..'], says: 'cannot carry the session id' },
  { args: [url, ...agent, '--timeout', '0'], says: '--timeout takes seconds' },
  { args: [url, ...agent, '--timeout', 'soon'], says: '--timeout takes seconds' },
  { args: [url, ...agent, '--timeout', '1e9'], says: '--timeout takes seconds' },
  { args: [url, ...agent, '--reporter', 'html'], says: 'Write text, json or junit' },
  { args: [url, ...agent, '--contract', 'no-such-file.yaml'], says: 'Cannot read the contract' },
  { args: [url, '--usr', 'agent:s3cret'], says: "'--usr'" },
  { args: [url, '--session'], says: '--session' },
])('a mistake in the call is explained: $says', async ({ args, says }) => {
  const error = await run(args).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UsageError)
  expect(error).toMatchObject({ message: expect.stringContaining(says) })
  expect(String(error)).not.toContain('s3cret')
})

test('a contract that is broken, or that has no such operation, is a mistake as well', async () => {
  await withFile('broken.yaml', 'openapi: [', async (path) => {
    await expect(run([url, ...agent, '--contract', path])).rejects.toMatchObject({ name: 'OpenApiError' })
  })
  const empty = 'openapi: 3.1.0\ninfo: { title: Empty, version: "1" }\npaths: {}\n'
  await withFile('empty.yaml', empty, async (path) => {
    await expect(run([url, ...agent, '--contract', path])).rejects.toMatchObject({
      message: expect.stringContaining('has no operation HoldSession'),
    })
  })
})

test('a contract that names a type it does not describe is a mistake too, and nothing is sent', async () => {
  const sent: string[] = []
  await withFile('dangling.yaml', contractWithDanglingType(), async (path) => {
    const judging = run([url, ...agent, '--contract', path], recording(sent))
    await expect(judging).rejects.toMatchObject({ name: expect.stringMatching(/^(Usage|OpenApi)Error$/) })
    await expect(judging).rejects.toMatchObject({ message: expect.stringContaining('SessionLogInfo') })
  })
  expect(sent).toEqual([])
})

function contractWithDanglingType(): string {
  const { components, ...document } = writeOpenApi(evoVoiceModel)
  const { SessionLogInfo: _, ...schemas } = components.schemas
  return stringifyOpenApi({ ...document, components: { ...components, schemas } })
}
