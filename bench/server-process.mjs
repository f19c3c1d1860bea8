/** Starts a server as a child process, finds the address it prints, and stops it again. */

import { spawn } from 'node:child_process'

const running = new Set()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Runs `node <args>` and waits for the address it prints.
 * Returns `{ address, stop }`; rejects with what the server wrote when it ends first or stays silent.
 */
export function startServer(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => running.delete(child))
  const stop = async () => {
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), 2_000)
    await ended
    clearTimeout(force)
  }
  return new Promise((resolve, reject) => {
    let written = ''
    const give = (reason) => {
      child.kill('SIGKILL')
      reject(new Error(`${reason}: node ${args.join(' ')}\n${written}`))
    }
    const patience = setTimeout(give, 10_000, 'The server printed no address within 10 s')
    const read = (chunk) => {
      written += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(written)?.[0]
      if (address === undefined) return
      clearTimeout(patience)
      resolve({ address, stop })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', (chunk) => {
      written += chunk
    })
    child.once('error', (error) => give(error.message))
    child.once('close', () => {
      clearTimeout(patience)
      give('The server ended before it printed an address')
    })
  })
}
