/** Reads server-sent events as a world tells them. */

import type { WorldLine } from '#mocks/world/world-line.ts'

/** Yields the line in each event of a stream until it ends; whoever stops early ends it. */
export async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<WorldLine, void> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      text += decoder.decode(chunk.value, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) yield* linesIn(event)
    }
  } finally {
    await reader.cancel()
  }
}

/** An event may lack data, or be a comment. */
function linesIn(event: string): readonly WorldLine[] {
  const data = event
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).trim())
  // the stand-in writes nothing else, as mocks/sandbox/control.openapi.yaml tells
  return data.map((text) => JSON.parse(text) as WorldLine)
}
