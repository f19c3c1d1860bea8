/** Reads where an API answers: its host, and what stands before every path. */

import type { DocumentNode } from './document-node.ts'

/** The host, where the document names one, and the prefix of all paths: empty, or `/v1`. */
export interface ServerRead {
  readonly host?: string
  readonly prefix: string
}

/** Returns what `host` and `basePath` say, or the first of the `servers`. */
export function readServer(root: DocumentNode): ServerRead {
  if (!root.member('swagger').isAbsent()) {
    const host = root.member('host').optionalText()
    return { ...(host === undefined ? {} : { host }), prefix: withoutEnd(root.member('basePath').optionalText() ?? '') }
  }
  const [server] = root.member('servers').items()
  const url = server?.member('url').optionalText()
  if (server === undefined || url === undefined) return { prefix: '' }
  const filled = url.replace(/\{([^}]*)\}/g, (_, name: string) => defaultOf(server, name))
  const absolute = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]*)([^?#]*)/i.exec(filled)
  const [authority, path] = absolute === null ? [undefined, filled] : [absolute[1], absolute[2] ?? '']
  return { ...(authority ? { host: authority } : {}), prefix: withoutEnd(path) }
}

function defaultOf(server: DocumentNode, name: string): string {
  return server.member('variables').member(name).member('default').optionalText() ?? name
}

function withoutEnd(path: string): string {
  const bare = path.replace(/\/+$/, '')
  return bare === '' || bare.startsWith('/') ? bare : `/${bare}`
}
