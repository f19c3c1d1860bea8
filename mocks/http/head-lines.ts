/** Lays out the header lines of an answer as Kestrel does: docs/discoveries/kestrel-answers.md */

import type { IncomingMessage } from 'node:http'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import type { Framing } from './framing.ts'

/** Returns names and values in turn: `Content-Length, Connection, Content-Type, Date, Server, …, Transfer-Encoding, Vary, …` */
export function headLines(
  { headers }: Pick<WireResponse, 'headers'>,
  request: Pick<IncomingMessage, 'method' | 'httpVersion'>,
  { isChunked, ends }: Pick<Framing, 'isChunked' | 'ends'>,
  date: string,
): string[] {
  const lines: string[] = []
  const connection = ends ? 'close' : request.httpVersion === '1.0' ? 'keep-alive' : undefined
  let isConnected = connection === undefined
  let isDated = false
  let isFramed = !isChunked
  for (const [name, value] of headers) {
    if (name === 'Content-Length') {
      // Kestrel's own zero is not told to HEAD
      if (request.method !== 'HEAD' || value !== '0') lines.push(name, value)
      continue
    }
    if (!isConnected) isConnected = lines.push('Connection', connection ?? '') > 0
    if (!isDated && name !== 'Content-Type') isDated = lines.push('Date', date) > 0
    if (!isFramed && name === 'Vary') isFramed = lines.push('Transfer-Encoding', 'chunked') > 0
    lines.push(name, value)
  }
  if (!isConnected) lines.push('Connection', connection ?? '')
  if (!isDated) lines.push('Date', date)
  if (!isFramed) lines.push('Transfer-Encoding', 'chunked')
  return lines
}
