/** Holds docs/steering.md to the truth: every line in it that can be pasted does what it says. */

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { serve } from '#mocks/server.ts'
import packageJson from '#package.json' with { type: 'json' }

const page = readFileSync(resolve(import.meta.dirname, '../docs/steering.md'), 'utf8')
const lines = [...page.matchAll(/^curl .*$/gm)].map(([line]) => line)

test('every curl line does what the page says, one after the other', async () => {
  const server = await serve(evoVoice, { port: 0, seed: 1, now: Date.now })
  try {
    for (const line of lines) {
      const answer = await run(line.replaceAll('http://127.0.0.1:4010', server.url))
      expect({ line, ...answer }).toMatchObject({ line, status: '200' })
      const [, promised] = / # (\{.*\})/.exec(line) ?? []
      if (promised !== undefined && !promised.includes('…'))
        expect(JSON.parse(answer.body)).toEqual(JSON.parse(promised))
    }
  } finally {
    await server.close()
  }
})

test('the hold that the page makes is one', async () => {
  const server = await serve(evoVoice, { port: 0, seed: 1, now: Date.now })
  try {
    const hold = lines.find((line) => line.includes('"HoldSession","request"')) ?? ''
    const { body } = await run(hold.replaceAll('http://127.0.0.1:4010', server.url))
    expect(JSON.parse(body)).toMatchObject({ status: 200, body: { id: 'S1001', callState: 'Hold' } })
  } finally {
    await server.close()
  }
})

test('the page has lines for every chapter, and its module is exported', () => {
  expect(lines.length).toBeGreaterThan(20)
  const [, module = ''] = /from 'servicestack-understudy\/([\w.-]+)'/.exec(page) ?? []
  expect(Object.keys(packageJson.exports)).toContain(`./${module}`)
})

/** Runs a line as a shell would, and returns the status and the body. */
async function run(line: string): Promise<{ readonly status: string; readonly body: string }> {
  const script = line.replace('curl ', "curl --silent --max-time 20 --write-out '\\n%{http_code}' ")
  const { stdout } = await promisify(execFile)('sh', ['-c', script], { maxBuffer: 64 * 1024 * 1024 })
  const end = stdout.lastIndexOf('\n')
  return { status: stdout.slice(end + 1), body: stdout.slice(0, end) }
}
