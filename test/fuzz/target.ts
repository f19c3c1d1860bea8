/** The server that is fuzzed: the recorded API in a process of its own, which tells its port and its weight. */

import { serveRecorded } from '../exchanges/serve-recorded.ts'

const { url } = await serveRecorded({ manners: 'servicestack-8.6', port: 0, hasCors: false })

process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  process.send?.({ port: 0, heap: megabytes(heapUsed), process: megabytes(rss) })
})
process.send?.({ port: Number(new URL(url).port), heap: 0, process: 0 })

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
