/** Tells a Host header from what is none, by the letters that Kestrel takes. */

const name = /^[\w!$&'()\-.~]+(?::\d+)?$/
const address = /^\[[\da-f:.]+\](?::\d+)?$/i

/** True for a name or an address with or without a port, and for nothing at all. */
export function isHost(value: string): boolean {
  return value === '' || name.test(value) || address.test(value)
}
