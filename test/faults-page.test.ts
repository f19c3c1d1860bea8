/** Holds docs/faults.md to the truth: every line can be pasted, and is answered as it says. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { type RunningServer, serve } from '#mocks/server.ts'
import { errorNames } from '#mocks/world/error-names.ts'

const page = readFileSync(path.resolve(import.meta.dirname, '../docs/faults.md'), 'utf8')
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, lines = '']) => lines.trim().split('\n'))
let server: RunningServer

beforeAll(async () => {
  server = await serve(evoVoice, { seed: 1, now: () => Date.parse('2026-01-02T03:04:05Z'), port: 0 })
  // answers wait by these timers only
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.setTimerTickMode('nextTimerAsync')
})

afterAll(async () => {
  vi.useRealTimers()
  await server.close()
})

test.each(blocks.map((lines, index) => ({ number: index + 1, lines })))(
  'block $number answers as it says',
  async ({ lines }) => {
    let seen: readonly string[] = []
    for (const line of lines) {
      // what stands behind the mark is one of the ways to tell it
      if (line.startsWith('# ')) expect(seen).toContain(line.slice(2))
      else seen = await paste(line)
    }
  },
)

test('every error that has a name is told, and in that order', () => {
  const told = [...page.matchAll(/`([A-Z]\w+)`/g)].map(([, name]) => name)
  expect(told.join(' ')).toContain(errorNames.join(' '))
})

/** Does what curl does, and returns all ways in which the page may tell the outcome. */
async function paste(line: string): Promise<readonly string[]> {
  const { url, ...init } = readCurl(line)
  const answer = await fetch(url.replace('http://127.0.0.1:4010', server.url), init).catch(() => undefined)
  if (answer === undefined) return ['no answer']
  const status = `${answer.status} ${answer.statusText}`
  const told = `${status} (${answer.headers.get('x-understudy-fault')})`
  const text = await answer.text().catch(() => undefined)
  // only a cut answer has no whole body, and then the page must say so
  return text === undefined ? [told] : [status, told, `${status} ${text}`].filter((way) => !way.endsWith('(cut)'))
}

function readCurl(line: string): { url: string; method: string; headers: Headers; body: string | null } {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const valuesOf = (option: string) => words.filter((_, index) => words[index - 1] === option)
  const headers = new Headers(
    valuesOf('-H').map((text): [string, string] => [text.split(': ')[0] ?? '', text.split(': ')[1] ?? '']),
  )
  for (const user of valuesOf('-u')) headers.set('authorization', `Basic ${btoa(user)}`)
  const url = words.find((word) => word.startsWith('http://')) ?? ''
  return { url, method: valuesOf('-X')[0] ?? 'GET', headers, body: valuesOf('-d')[0] ?? null }
}
