/** Collects what streams in, up to a limit: pipes, devices and growing files need not end by themselves. */

/** Returns all bytes, or undefined as soon as there are more than `most`. */
export async function readLimited(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const collected: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) return undefined
    collected.push(chunk)
  }
  return Buffer.concat(collected)
}
