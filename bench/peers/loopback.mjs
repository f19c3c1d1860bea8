/** Loaded into a peer that would listen on every address of the machine: whatever listens, listens on 127.0.0.1. */

import { Server } from 'node:net'

const { listen } = Server.prototype

Server.prototype.listen = function (port, ...rest) {
  return listen.call(this, { port, host: '127.0.0.1' }, ...rest.filter((part) => typeof part === 'function'))
}
