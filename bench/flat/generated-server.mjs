/**
 * Serves a generated API through the door that `understudy serve` uses.
 *
 * `node generated-server.mjs <number of operations>` prints the address.
 */

import { serve } from '../../dist/mocks/server.js'
import { generatedApi } from './generated-api.mjs'

const api = generatedApi(Number(process.argv[2]))
const { url } = await serve(api, { port: 0, seed: 1, now: Date.now })
console.log(url)
