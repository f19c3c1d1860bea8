/** Reads the world that a link holds. */

import { WorldError } from '#mocks/world/world-error.ts'
import { readWorldRecord, type WorldRecord } from '#mocks/world/world-record.ts'
import { readBase64Url } from './base64-url.ts'
import { checksum } from './checksum.ts'
import { expand } from './compact-record.ts'
import { inflate } from './deflate.ts'
import { LinkError } from './link-error.ts'
import { linkFormat } from './link-format.ts'

/** Returns the record that {@link writeLink} wrote; blanks around it do not matter. Throws a LinkError for anything else. */
export function readLink(text: string): WorldRecord {
  if (text.length > linkFormat.longest) {
    throw new LinkError(
      'too-long',
      `This link is longer than the ${linkFormat.longest} characters a link may have. Links of this server are shorter: copy one of them.`,
    )
  }
  return recordIn(unpacked(text.trim()))
}

/** The JSON in a link. */
function unpacked(link: string): string {
  const [head, body, sum, ...rest] = link.split('.')
  const version = head?.startsWith(linkFormat.mark) ? head.slice(linkFormat.mark.length) : ''
  if (!/^[1-9]\d{0,8}$/.test(version)) throw new LinkError('foreign', `This is no link to a world: ${isThis}`)
  if (Number(version) !== linkFormat.version) {
    throw new LinkError(
      'newer',
      `This link has the format ${version}, and this version of Understudy reads ${linkFormat.version} only. Update servicestack-understudy, or make the link anew where it came from.`,
    )
  }
  if (body === undefined || sum === undefined || rest.length > 0 || checksum(`${head}.${body}`) !== sum) {
    throw new LinkError('damaged', `This link is damaged: ${copyAgain}`)
  }
  return inflated(body)
}

const isThis = `a link begins with ${linkFormat.mark}${linkFormat.version} and a dot. GET /__understudy/world/link makes one.`
const copyAgain = 'a character of it is missing or another one than it was. Copy the whole of it again.'
const madeWrong = 'it was not made by Understudy, whatever its checksum says. Make it anew.'

function inflated(body: string): string {
  let json: string | undefined
  try {
    json = inflate(readBase64Url(body), linkFormat.longestJson)
  } catch (cause) {
    throw new LinkError('damaged', `This link is damaged: ${madeWrong}`, { cause })
  }
  if (json !== undefined) return json
  throw new LinkError(
    'too-long',
    `This link holds more than the ${linkFormat.longestJson} bytes a world may have. Do not trust where it came from.`,
  )
}

function recordIn(json: string): WorldRecord {
  try {
    return readWorldRecord(expand(JSON.parse(json)))
  } catch (cause) {
    const why = cause instanceof WorldError ? cause.message : madeWrong
    throw new LinkError('damaged', `This link is damaged: ${why}`, { cause })
  }
}
