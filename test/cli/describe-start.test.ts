import { expect, test } from 'vitest'
import { describeStart } from '#cli/describe-start.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'

test('the first lines say what, where, who, and what to paste', () => {
  const world = evoVoice.createWorld({ seed: 5, now: () => 0 })
  const text = describeStart(evoVoice, { url: 'http://127.0.0.1:1', world, close: async () => {} })
  expect(text.split('\n')[0]).toBe(
    'Understudy stands in for Evo Voice at http://127.0.0.1:1 (seed 5). Ctrl-C stops it.',
  )
  expect(text).toContain('  guest:guest       no role\n')
  for (const { run } of evoVoice.tour('http://127.0.0.1:1')) expect(text).toContain(`\n  ${run}\n`)
})
