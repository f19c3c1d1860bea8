/** Starts a server as a child process, finds or awaits its address, and stops it again. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const running = new Set()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Runs `node <args>`, or another command, and waits for the address it prints, or until the port it was told answers.
 * Returns `{ address, stop, child }`; rejects with what the server wrote when it ends first or stays silent. Only one
 * that `talks` is given a channel for messages, which would cost the others a part of their start.
 */
export async function startServer(args, { command = process.execPath, port, folder, patience = 10_000, talks } = {}) {
  const stdio = ['ignore', 'pipe', 'pipe', ...(talks ? ['ipc'] : [])]
  const child = spawn(command, args, { stdio, cwd: folder })
  running.add(child)
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => running.delete(child))
  const written = listenTo(child)
  const waiting = new AbortController()
  try {
    const address = await Promise.race([
      port === undefined ? written.address : answering(port, waiting.signal),
      once(child, 'error').then(([error]) => Promise.reject(error)),
      ended.then(() => Promise.reject(new Error('The server ended before it could be reached'))),
      sleep(patience, undefined, { ref: false }).then(() =>
        Promise.reject(new Error(`The server could not be reached within ${patience / 1_000} s`)),
      ),
    ])
    return { address, child, stop: () => stop(child, ended) }
  } catch (error) {
    child.kill('SIGKILL')
    throw new Error(`${error.message}\n${command} ${args.join(' ')}\n${written.text()}`, { cause: error })
  } finally {
    waiting.abort()
  }
}

/** Everything is read, so that no server waits for us; the beginning is kept. */
function listenTo(child) {
  let text = ''
  const address = new Promise((resolve) => {
    const read = (chunk) => {
      if (text.length > 20_000) return
      text += chunk
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0]
      if (found !== undefined) resolve(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
  })
  return { address, text: () => text }
}

async function answering(port, signal) {
  while (!signal.aborted) {
    if (await accepts(port)) return `http://127.0.0.1:${port}`
    await sleep(20)
  }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}

async function stop(child, ended) {
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 2_000)
  await ended
  clearTimeout(force)
}
