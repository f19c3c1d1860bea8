/** Reads the bodies of a page's samples into trees. */

import { readSampleBody } from '#servicestack/model/read-sample-body.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { Samples } from '#servicestack/model/samples.ts'
import type { SampleTrees } from './sample-trees.ts'

/** Returns the bodies whose layout can be read. */
export function readSampleTrees({ format, request, response }: Partial<Samples>): SampleTrees {
  const asked = readBody(format, request)
  const answered = readBody(format, response)
  return {
    ...(asked === undefined ? {} : { request: asked }),
    ...(answered === undefined ? {} : { response: answered }),
  }
}

// a server that cannot sample a response prints its type: (byte[])
function readBody(format: Samples['format'] | undefined, body: string | undefined): SampleTree | undefined {
  if (format === undefined || body === undefined) return undefined
  return /^\s*\([\w.[\]]+\)\s*$/.test(body) ? { kind: 'text', text: body.trim() } : readSampleBody(format, body)
}
