/** The server that is fuzzed: the recorded API in a process of its own, which tells its port and its heap. */

import { serveRecorded } from '../exchanges/serve-recorded.ts'

const { url } = await serveRecorded({ manners: 'servicestack-8.6', port: 0, hasCors: false })

process.on('message', () => {
  globalThis.gc?.()
  process.send?.({ port: 0, heap: process.memoryUsage().heapUsed })
})
process.send?.({ port: Number(new URL(url).port), heap: 0 })
