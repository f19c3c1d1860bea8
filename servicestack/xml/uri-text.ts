/** Writes addresses as .NET's Uri does when it is serialised. */

/** The ports that go without saying. */
const usualPorts: Readonly<Record<string, string>> = { http: '80', https: '443', ftp: '21', ws: '80', wss: '443' }

const hierarchical = /^([a-z][a-z\d+.-]*):\/\/([^/?#\\]*)([^?#]*)(.*)$/is

/** Returns the address in its canonical form, in the characters of ASCII; a relative one as it is. */
export function uriText(text: string): string {
  const address = withScheme(text.trim())
  const [, scheme = '', authority = '', path = '', rest = ''] = hierarchical.exec(address) ?? []
  if (scheme === '') return /^[a-z][a-z\d+.-]+:/i.test(address) ? opaque(escaped(address)) : escaped(address)
  const lower = scheme.toLowerCase()
  const isKnown = Object.hasOwn(usualPorts, lower) || lower === 'file'
  const place = `${lower}://${authorityText(authority, lower)}`
  // FTP has no query
  const tail = lower === 'ftp' ? escaped(rest).replace(/^[^#]+/, (name) => name.replaceAll('?', '%3F')) : escaped(rest)
  return `${place}${escaped(isKnown ? withoutDots(path || '/') : path || '/')}${tail}`
}

/** A path of this machine, or of another one, is a file. */
function withScheme(address: string): string {
  if (/^\/\/[^/]/.test(address)) return `file:${address}`
  if (/^[a-z]:[/\\]/i.test(address)) return `file:///${address}`
  return /^\/(?!\/)/.test(address) ? `file://${address}` : address
}

/** Nothing but the scheme, and the host behind the name of a mailbox, loses its capitals. */
function opaque(address: string): string {
  const scheme = /^[^:]*/.exec(address)?.[0].toLowerCase() ?? ''
  const rest = address.slice(scheme.length)
  return scheme + (scheme === 'mailto' ? rest.replace(/@[^?]*/, (host) => host.toLowerCase()) : rest)
}

function authorityText(authority: string, scheme: string): string {
  const [, user = '', host = '', port = ''] = /^(.*@)?(\[[^\]]*\]|[^@]*?)(?::(\d*))?$/.exec(authority) ?? []
  const number = port.replace(/^0+(?=\d)/, '')
  return (
    user +
    host.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) +
    (number === '' || number === usualPorts[scheme] ? '' : `:${number}`)
  )
}

function withoutDots(path: string): string {
  const kept: string[] = []
  const segments = path.replaceAll('\\', '/').split('/').slice(1)
  segments.forEach((segment, index) => {
    if (segment === '..') kept.pop()
    else if (segment !== '.') kept.push(segment)
    if ((segment === '.' || segment === '..') && index === segments.length - 1) kept.push('')
  })
  return `/${kept.join('/')}`
}

/** What may stand in an address stays, what needs no escape loses it, and a percent sign that escapes nothing gets one. */
function escaped(text: string): string {
  return text
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/%[\da-f]{2}/gi, (triplet) => {
      const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : triplet
    })
    .replace(/[^\w.~:/?#[\]@!$&'()*+,;=%-]+/g, percentText)
}

function percentText(run: string): string {
  const bytes = [...new TextEncoder().encode(run)]
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
