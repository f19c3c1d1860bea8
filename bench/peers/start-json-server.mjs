/** Starts json-server on a file that holds the session. */

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../free-port.mjs'
import { startServer } from '../server-process.mjs'

const jsonServer = fileURLToPath(new URL('../node_modules/json-server/lib/bin.js', import.meta.url))

/** Its own command, but on 127.0.0.1, which it has an option for and does not listen to. */
export async function startJsonServer({ session, folder }) {
  await writeFile(path.join(folder, 'sessions.json'), JSON.stringify({ sessions: [JSON.parse(session)] }))
  const port = await freePort()
  const loopback = new URL('./loopback.mjs', import.meta.url).href
  return startServer(['--import', loopback, jsonServer, '--port', String(port), 'sessions.json'], { port, folder })
}

/** It knows no holds: the caller sets the members himself. */
export function patchOf({ address, id }, credentials) {
  const bodies = ['Transferring', 'None'].map((holdReason) =>
    JSON.stringify({ callState: 'Hold', holdReason, heldByUserId: 'agent' }),
  )
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  return { url: `${address}/sessions/${id}`, method: 'PATCH', credentials, headers, bodies }
}
