/** Writes the contract for the peers that answer its example: the contract of the repository, with a session of ours. */

import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseOpenApi, stringifyOpenApi } from '../../dist/servicestack/openapi/index.js'

/** Returns the path of the contract, in which a hold answers the session of this text. */
export async function writeContractWithExample(session, folder) {
  const contract = parseOpenApi(await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8'))
  const { content } = contract.paths['/sessions/{sessionId}/hold'].post.responses['200']
  for (const format of Object.values(content)) format.example = JSON.parse(session)
  const file = path.join(folder, 'openapi.yaml')
  await writeFile(file, stringifyOpenApi(contract))
  return file
}
