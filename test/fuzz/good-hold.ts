/** Asks for a hold as a well-behaved client does, to see that a server is as good as new. */

import { connect } from 'node:net'

const hold = [
  'POST /sessions/S1/hold HTTP/1.1',
  'Host: 127.0.0.1',
  `Authorization: Basic ${btoa('agent:p@ss')}`,
  'Accept: application/json',
  'Connection: close',
  '',
  '',
].join('\r\n')

/** Restores the seeds and returns the answer's bytes as text, without what is new each time. */
export async function goodHold(port: number): Promise<string> {
  await converse(port, 'GET /boom/reset HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n')
  const answer = await converse(port, hold)
  return answer.replace(/^Date: [^\r]+/m, 'Date: …').replace(/ss-(p?)id=\w{20}/g, 'ss-$1id=…')
}

function converse(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => chunks.push(chunk))
    // what came until then is compared, and differs
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
  })
}
