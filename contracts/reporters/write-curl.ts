/** Writes the command line that repeats a request, with the password left to an environment variable. */

import type { CallerRole } from '#contracts/exchange/ask.ts'
import type { SentRequest } from '#contracts/exchange/exchange.ts'

/** Returns a curl line for a POSIX shell. */
export function writeCurl(request: SentRequest, caller: CallerRole): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  const parts = [
    'curl -i',
    `-X ${request.method}`,
    ...(request.userName === undefined ? [] : [`-u ${credentials(request.userName, caller)}`]),
    ...headers,
    ...(request.body === undefined ? [] : [`--data-raw ${quote(request.body)}`]),
    quote(request.url),
  ]
  return parts.join(' ')
}

const variables: Readonly<Record<CallerRole, string>> = {
  user: 'UNDERSTUDY_PASSWORD',
  guest: 'UNDERSTUDY_GUEST_PASSWORD',
  anonymous: '',
}

/** The shell fills the variable in, so it stands in double quotes and the name's own special characters are escaped. */
function credentials(userName: string, caller: CallerRole): string {
  return `"${userName.replace(/[\\"$`]/g, '\\$&')}:$${variables[caller]}"`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
