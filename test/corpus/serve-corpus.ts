/** Serves what a real server published, as it was recorded: `tsx test/corpus/serve-corpus.ts harbour 8.6 [port]`. */

import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { apis, type RecordedApi, type RecordedVersion, versions } from './truth.ts'

/** A running corpus server. */
export interface CorpusServer {
  readonly url: string
  /** Every request so far: `GET /types/metadata.json`. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** What the recorded server is made to do otherwise. */
export interface CorpusOptions {
  readonly port?: number
  /** Paths that are answered with 404. */
  readonly hides?: readonly RegExp[]
  /** An `Authorization` without which everything is answered with 401. */
  readonly authorization?: string
}

const pages = join(import.meta.dirname, '../pages')

/** Starts serving the recorded files of one API and version. */
export async function serveCorpus(
  api: RecordedApi,
  version: RecordedVersion,
  { port = 0, hides = [], authorization }: CorpusOptions = {},
): Promise<CorpusServer> {
  const files = recordings(api, version)
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    if (authorization !== undefined && request.headers.authorization !== authorization) {
      response.writeHead(401).end()
      return
    }
    answer(request, response, files, hides)
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  // a server that listens on a port has an address object
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${bound}`,
    requests,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

interface Recording {
  readonly path: string
  readonly status: number
  readonly contentType: string
}

/** Recordings by URL in lower case, with the parameters of the query in the order of their names. */
function recordings(api: RecordedApi, version: RecordedVersion): ReadonlyMap<string, Recording> {
  const lines = readFileSync(join(pages, api, 'urls.tsv'), 'utf8')
    .trim()
    .split('\n')
  const found = lines.map((line) => line.split('\t')).filter(([of]) => of === version)
  return new Map(
    found.map(([, file = '', url = '', status = '200', contentType = 'text/html']) => [
      normalised(url),
      { path: join(pages, api, version, file), status: Number(status), contentType },
    ]),
  )
}

function normalised(url: string): string {
  const [path = '', query = ''] = url.toLowerCase().split('?')
  return `${path}?${query.split('&').sort().join('&')}`
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Recording>,
  hides: readonly RegExp[],
): void {
  const url = request.url ?? '/'
  const recording = hides.some((hidden) => hidden.test(url)) ? undefined : files.get(normalised(url))
  if (recording === undefined || request.method !== 'GET') {
    response.writeHead(url.includes('metadata?') ? 403 : 404, { 'Content-Type': 'text/plain' }).end('Forbidden')
    return
  }
  response.writeHead(recording.status, { 'Content-Type': recording.contentType }).end(readFileSync(recording.path))
}

/** Runs as a program when it is called as one. */
if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const [, , name, number, port = '0'] = process.argv
  const api = apis.find((known) => known === name) ?? 'harbour'
  const version = versions.find((known) => known === number) ?? '8.6'
  const { url } = await serveCorpus(api, version, { port: Number(port) })
  console.log(`${api} ${version} at ${url}`)
}
