import { expect, test } from 'vitest'
import { beginWorlds } from '#cli/serve/begin-worlds.ts'
import { listen } from '#cli/serve/listen.ts'
import { readServeOptions, type ServeOptions } from '#cli/serve/serve-options.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import type { RunningServer } from '#mocks/server.ts'

function asked(...args: readonly string[]): ServeOptions {
  const options = readServeOptions(args)
  if (options === undefined) throw new Error('That asks for help')
  return options
}

async function listenFor(...args: readonly string[]): Promise<RunningServer> {
  const options = asked(...args)
  return listen(evoVoice, options, await beginWorlds(evoVoice, options, () => {}))
}

test('the world stands still at the moment that was named', async () => {
  const { world, close } = await listenFor('--port', '0', '--now', '2026-01-02T03:04:05Z', '--seed', '7')
  await close()
  expect([world.seed, new Date(world.now()).toISOString()]).toEqual([7, '2026-01-02T03:04:05.000Z'])
})

test('a port that is taken is a mistake that can be mended', async () => {
  const { url, close } = await listenFor('--port', '0')
  const again = listenFor('--port', new URL(url).port)
  await expect(again).rejects.toThrow(
    `127.0.0.1:${new URL(url).port} is taken. Stop what listens there, or take another port: --port 0.`,
  )
  await close()
})

test('so is a host that is not this machine', async () => {
  const nowhere = listenFor('--port', '0', '--host', 'no.such.host.invalid')
  await expect(nowhere).rejects.toThrow('no.such.host.invalid is no address of this machine. Leave --host out.')
})
