import { expect, test } from 'vitest'
import { configFile } from '#cli/init/config-file.ts'

test('the behaviour is imported and listed under its kind', () => {
  const behaviour = { exported: 'patchVessel', file: 'behaviour/patch-vessel.ts', kind: 'behaviours' } as const
  const text = configFile({ name: 'harbour', sources: ['https://host'], behaviour })
  expect(text).toMatch(/^import \{ patchVessel \} from '\.\/behaviour\/patch-vessel\.js'\n/)
  expect(text).toContain('behaviours: [patchVessel]')
  expect(text).toContain('services: []')
})

test('several sources are a list, and no text of theirs ends the string it stands in', () => {
  const text = configFile({ name: 'a', sources: ["./it's.txt", './b\n.txt'] })
  expect(text).toContain(`source: ['./it\\'s.txt', './b\\n.txt']`)
  expect(text).toContain('behaviours: []')
})
