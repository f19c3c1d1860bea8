/** Computes MD5 digests, which browsers do not offer; .NET names generic data contracts by them. */

/** Returns the 16 bytes of a text's digest, in UTF-8. */
export function md5(text: string): Uint8Array {
  const words = paddedWords(new TextEncoder().encode(text))
  const state: Block = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let at = 0; at < words.length; at += 16) {
    digestBlock(words.subarray(at, at + 16), state).forEach((word, index) => {
      state[index] = ((state[index] ?? 0) + word) | 0
    })
  }
  const digest = new DataView(new ArrayBuffer(16))
  state.forEach((word, index) => {
    digest.setUint32(index * 4, word, true)
  })
  return new Uint8Array(digest.buffer)
}

type Block = [number, number, number, number]

/** A one bit behind the text, zeros, and its length in bits. */
function paddedWords(bytes: Uint8Array): Uint32Array {
  const view = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6))
  new Uint8Array(view.buffer).set([...bytes, 0x80])
  view.setUint32(view.byteLength - 8, bytes.length * 8, true)
  return Uint32Array.from({ length: view.byteLength / 4 }, (_, index) => view.getUint32(index * 4, true))
}

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const

const sines = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0)

function digestBlock(words: Uint32Array, state: Readonly<Block>): Block {
  let [a, b, c, d] = state
  sines.forEach((sine, step) => {
    const round = step >> 4
    const mixed = mix(round, b, c, d)
    const sum = (a + mixed + sine + (words[wordOf(round, step)] ?? 0)) | 0
    const shift = shifts[round]?.[step & 3] ?? 0
    ;[a, b, c, d] = [d, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0, b, c]
  })
  return [a, b, c, d]
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d)
  if (round === 1) return (d & b) | (~d & c)
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d)
}

function wordOf(round: number, step: number): number {
  if (round === 0) return step
  if (round === 1) return (5 * step + 1) & 15
  return (round === 2 ? 3 * step + 5 : 7 * step) & 15
}
