/** Stands between a socket and node's parser, to let a verb through that the parser does not know. */

import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'

/** The verb that is spelled in place of the one that was sent. */
const spelled = 'PATCH'

/** What a server takes for a socket; the first request on it was sent with another verb. */
export class BorrowedSocket extends Duplex {
  /** The socket's address, for whoever asks where a request comes from. */
  readonly remoteAddress: string | undefined
  private verb: string | undefined
  private socket: Socket | undefined
  private isLent = false

  /** Reads on where a socket, or what stands for one, has read these bytes; the first of them are the verb. */
  constructor(lender: Socket | BorrowedSocket, bytes: Buffer, verb: string) {
    super({ allowHalfOpen: true })
    this.socket = lender instanceof BorrowedSocket ? lender.lend() : lender
    this.remoteAddress = lender.remoteAddress
    this.verb = verb
    this.push(Buffer.concat([Buffer.from(spelled), bytes.subarray(verb.length)]))
    if (this.socket === undefined) this.destroy()
    else this.listen(this.socket)
  }

  /** Gives a request the verb that it was sent with; only the first one was spelled otherwise. */
  restoreVerb(request: IncomingMessage): void {
    if (this.verb !== undefined) request.method = this.verb
    this.verb = undefined
  }

  /** Lets the socket tell when it has been idle, as servers ask. */
  setTimeout(milliseconds: number): void {
    this.socket?.setTimeout(milliseconds)
  }

  /** Lets another one read the socket; what is still to be written here is written, and then nothing ends. */
  lend(): Socket | undefined {
    this.isLent = true
    return this.socket
  }

  override _read(): void {
    this.socket?.resume()
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: () => void): void {
    if (this.socket?.writable) this.socket.write(chunk, encoding, () => done())
    else done()
  }

  override _final(done: () => void): void {
    if (!this.isLent) this.socket?.destroySoon()
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.isLent) this.socket?.destroy()
    done(error)
  }

  private listen(socket: Socket): void {
    // node's own listener for the close of a socket stays: it tidies the parser up
    for (const event of ['data', 'end', 'timeout', 'error']) socket.removeAllListeners(event)
    socket
      .on('data', (chunk: Buffer) => {
        if (!this.push(chunk)) socket.pause()
      })
      .on('end', () => this.push(null))
      .on('timeout', () => this.emit('timeout'))
      .on('error', () => this.destroy())
      .on('close', () => this.destroy())
      .resume()
    if (socket.readableEnded) this.push(null)
  }
}
