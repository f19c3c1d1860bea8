import path from 'node:path'
import { expect, test } from 'vitest'
import { serveCommand } from '#cli/serve.ts'
import { capture } from './capture.ts'

/** Runs the command, hands its printed address to `visit`, and stops it. */
async function served(args: readonly string[], visit: (url: string, printed: string) => Promise<void>): Promise<void> {
  const terminal = capture()
  let stop = () => {}
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  const running = serveCommand(args, terminal, stopped)
  await expect.poll(() => terminal.printed.out, { timeout: 30_000 }).toContain('http://')
  const [url = ''] = /http:\/\/[\d.]+:\d+/.exec(terminal.printed.out) ?? []
  try {
    await visit(url, terminal.printed.out)
  } finally {
    stop()
  }
  expect(await running).toBe(0)
}

test('every curl line it prints can be pasted', async () => {
  await served(['--port', '0'], async (url, printed) => {
    const [, id = ''] = /sessions\/(S\d+)\/hold/.exec(printed) ?? []
    const headers = { authorization: `Basic ${btoa('agent:agent')}`, accept: 'text/jsv', 'content-type': 'text/jsv' }
    const held = await fetch(`${url}/sessions/${id}/hold`, { method: 'POST', headers, body: '{reason:Transferring}' })
    expect([held.status, await held.text()]).toEqual([200, expect.stringContaining('holdReason:Transferring')])
    expect(await (await fetch(`${url}/__understudy/world/sessions/${id}`)).json()).toMatchObject({ callState: 'Hold' })
    const [, ended = ''] = /409[\s\S]*sessions\/(S\d+)\/hold/.exec(printed) ?? []
    expect((await fetch(`${url}/sessions/${ended}/hold`, { method: 'POST', headers })).status).toBe(409)
  })
})

test('the same seed and clock serve the same bytes', async () => {
  const worlds: string[] = []
  for (const seed of ['3', '3', '4']) {
    await served(['--port', '0', '--seed', seed, '--now', '2026-01-02T03:04:05Z'], async (url) => {
      worlds.push(await (await fetch(`${url}/__understudy/world`)).text())
    })
  }
  expect(worlds[1]).toBe(worlds[0])
  expect(worlds[2]).not.toBe(worlds[0])
})

test('a world begins with the scenario that is named, and one that is not there is refused with those that are', async () => {
  await served(['--port', '0', '--scenario', 'busyQueue'], async (url, printed) => {
    expect(printed).toContain('The world began with busyQueue. Other beginnings: --scenario everyState, ')
    const { sessions } = await (await fetch(`${url}/__understudy/world`)).json()
    expect(sessions).toHaveLength(60)
  })
  const lost = serveCommand(['--port', '0', '--scenario', 'bussyQueue'], capture())
  await expect(lost).rejects.toThrow('--scenario "bussyQueue" is no scenario. Choose everyState, quietDesk, ')
})

test('the demo users and their roles are printed', async () => {
  await served(['--port', '0'], async (_url, printed) => {
    for (const line of [
      'agent:agent       User',
      'manager:manager   User, Manager',
      'guest:guest       no role',
      'admin:admin       Admin',
    ]) {
      expect(printed).toContain(line)
    }
  })
})

test('a taken port is explained', async () => {
  await served(['--port', '0'], async (url) => {
    const again = serveCommand(['--port', new URL(url).port], capture(), Promise.resolve())
    await expect(again).rejects.toThrow('take another port: --port 0')
  })
})

test('an API that nobody has described further is stood in for from its metadata', async () => {
  const source = path.resolve(import.meta.dirname, '../pages/harbour/8.6/types.metadata.json')
  await served([source, '--port', '0'], async (url, printed) => {
    expect(printed).toMatch(/PatchVessel +PATCH \/vessels\/\{VesselKey\} +stateful \(vessels: update\)/)
    const headers = {
      authorization: `Basic ${btoa('pilot:pilot')}`,
      accept: 'application/json',
      'content-type': 'application/json',
    }
    const patched = await fetch(`${url}/vessels/V1001`, { method: 'PATCH', headers, body: '{"name":"Rose"}' })
    expect([patched.status, await patched.json()]).toEqual([
      200,
      expect.objectContaining({ key: 'V1001', name: 'Rose' }),
    ])
    const { rows } = await (await fetch(`${url}/vessels`, { headers })).json()
    expect(rows[0]).toMatchObject({ key: 'V1001', name: 'Rose' })
  })
})

test.each([
  { name: 'servicestack-6.11', poweredBy: 'ServiceStack/6.110 NET6/Linux/net6/NO', jsv: 'text/html' },
  { name: 'servicestack-8.6', poweredBy: 'ServiceStack/8.60 NET6/Linux/net8/NO', jsv: 'text/html' },
  { name: 'servicestack-10.15', poweredBy: 'ServiceStack/10.15 NET10/Linux/net10/NO', jsv: 'text/html' },
  { name: 'documented', poweredBy: 'ServiceStack/8.60 NET6/Linux/net8/NO', jsv: 'text/jsv' },
])('--manners $name is that kind of server', async ({ name, poweredBy, jsv }) => {
  await served(['--port', '0', '--manners', name], async (url, printed) => {
    expect(printed).toContain(`(--manners ${name})`)
    const headers = { authorization: `Basic ${btoa('agent:agent')}`, accept: 'text/jsv', 'content-type': 'text/jsv' }
    const held = await fetch(`${url}/sessions/S1001/hold`, { method: 'POST', headers, body: '{}' })
    expect([held.headers.get('x-powered-by'), held.headers.get('content-type')]).toEqual([poweredBy, jsv])
  })
})

test('pages of other origins may call it with --cors only', async () => {
  const seen: (string | number | null)[] = []
  for (const more of [[], ['--cors']]) {
    await served(['--port', '0', ...more], async (url) => {
      const preflight = await fetch(`${url}/sessions/S1001/hold`, { method: 'OPTIONS' })
      const refused = await fetch(`${url}/sessions/S1001/hold`, { method: 'POST' })
      for (const { status, headers } of [preflight, refused]) {
        seen.push(status, headers.get('access-control-allow-origin'))
      }
    })
  }
  expect(seen).toEqual([404, null, 401, null, 200, '*', 401, '*'])
})
