import { expect, test } from 'vitest'
import { readLines } from '#mocks/control/read-lines.ts'

function streamOf(...texts: readonly string[]) {
  let isCancelled = false
  const pending = texts.map((text) => new TextEncoder().encode(text))
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = pending.shift()
      if (next === undefined) controller.close()
      else controller.enqueue(next)
    },
    cancel() {
      isCancelled = true
    },
  })
  return { stream, isCancelled: () => isCancelled }
}

async function linesOf(...texts: readonly string[]) {
  const lines: unknown[] = []
  for await (const line of readLines(streamOf(...texts).stream)) lines.push(line)
  return lines
}

const one = 'id: 1\ndata: {"kind":"rewound","to":1}\n\n'
const two = 'id: 2\ndata: {"kind":"redone","to":2}\n\n'

test.each([
  { name: 'one by one', texts: [one, two] },
  { name: 'at once', texts: [one + two] },
  { name: 'in small pieces', texts: [...(one + two)] },
  { name: 'with comments and blank lines between', texts: [': here\n\n', one, '\n\n', 'retry: 1000\n\n', two] },
])('events that come $name are read', async ({ texts }) => {
  expect(await linesOf(...texts)).toEqual([
    { kind: 'rewound', to: 1 },
    { kind: 'redone', to: 2 },
  ])
})

test('an event that was cut off is none', async () => {
  expect(await linesOf(one, two.slice(0, -1))).toEqual([{ kind: 'rewound', to: 1 }])
})

test('letters of several bytes may come in two pieces', async () => {
  const bytes = [...new TextEncoder().encode('data: {"kind":"ü"}\n\n')]
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  for await (const line of readLines(stream)) expect(line).toEqual({ kind: 'ü' })
})

test('whoever stops early ends the stream', async () => {
  const { stream, isCancelled } = streamOf(one, two, one)
  for await (const _line of readLines(stream)) break
  expect(isCancelled()).toBe(true)
})
