/** Spells an answer for a socket that has no request. */

import type { WireResponse } from '#servicestack/http/wire-response.ts'

/** Returns the bytes of an answer after which the connection ends; its first header is its length. */
export function bareText({ status, reason, headers }: WireResponse, date: string): string {
  const [length, ...further] = headers
  const lines = [length, ['Connection', 'close'], ['Date', date], ...further]
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.map((line) => line?.join(': ')).join('\r\n')}\r\n\r\n`
}
