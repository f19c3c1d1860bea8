/** A connection without a network: what a server reads and writes goes through memory, in the order it is told. */

import type { Server } from 'node:http'
import { Duplex } from 'node:stream'
import type { Engine } from '#mocks/engine/engine.ts'
import { createHttpServer } from '#mocks/http/create-http-server.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import type { WireRequest } from '#servicestack/http/wire-request.ts'
import type { WireResponse } from '#servicestack/http/wire-response.ts'

/** A server that keeps what its engine was asked. */
export interface Listening {
  readonly server: Server
  readonly asked: readonly WireRequest[]
}

/** Puts an engine behind a server; without one it names the verb and the target. */
export function listen(answer?: Engine): Listening {
  const asked: WireRequest[] = []
  const named = ({ method, target }: WireRequest): WireResponse => {
    const headers = [
      ['Content-Type', 'text/plain'],
      ['Server', 'Kestrel'],
      ['Vary', 'Accept'],
    ] as const
    return { status: 200, reason: 'OK', headers, body: `${method} ${target}` }
  }
  const engine = (request: WireRequest) => {
    asked.push(request)
    return (answer ?? named)(request)
  }
  return { server: createHttpServer(engine, profiles['servicestack-8.6']), asked }
}

/** The client's end. */
export class Wire extends Duplex {
  /** Each write of the server, in order. */
  readonly writes: Buffer[] = []

  constructor(server: Server) {
    super({ allowHalfOpen: true })
    server.emit('connection', this)
  }

  /** Sends one packet, and lets the server do what it does about it. */
  async send(text: string): Promise<void> {
    this.push(Buffer.from(text, 'latin1'))
    await settled()
  }

  /** Says that this was all. */
  async leave(): Promise<void> {
    this.push(null)
    await settled()
  }

  /** What the server has written, with a date that never changes. */
  get answer(): string {
    return Buffer.concat(this.writes)
      .toString('latin1')
      .replace(/Date: [^\r]+/g, 'Date: …')
  }

  /** Servers ask sockets to tell when they have been idle. */
  setTimeout(): void {}

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.writes.push(Buffer.from(chunk))
    done()
  }

  override _writev(chunks: { chunk: Buffer | string; encoding: BufferEncoding }[], done: () => void): void {
    this.writes.push(Buffer.concat(chunks.map(({ chunk, encoding }) => toBuffer(chunk, encoding))))
    done()
  }
}

/** What an answer sets off runs in the turns after it. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 4; turns++) await new Promise((resolve) => setImmediate(resolve))
}

function toBuffer(chunk: Buffer | string, encoding: BufferEncoding): Buffer {
  return typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk
}
