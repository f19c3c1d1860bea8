import { expect, test } from 'vitest'
import { isWrittenBy, typeLanguages, writeLanguageNotice } from '#servicestack/publish/type-languages.ts'

function named(name: string) {
  const found = typeLanguages.find((language) => language.name === name)
  if (found === undefined) throw new Error(`No language ${name}`)
  return found
}

/** Recorded: routes/types/*. */
test.each([
  ['kotlin', '6.11', true],
  ['go', '6.11', false],
  ['go', '8.6', false],
  ['rust', '10.15', true],
] as const)('%s is written by %s: %s', (name, version, want) => {
  expect(isWrittenBy(named(name), version)).toBe(want)
})

test.each([
  ['python', /^# .*\n# .*\n# .*\n$/],
  ['vbnet', /^' .*\n' .*\n' .*\n$/],
  ['php', /^<\?php \/\/ .*\n\/\/ .*\n\/\/ .*\n$/],
])('the notice in %s is nothing but comments', (name, want) => {
  expect(writeLanguageNotice(named(name), 'http://h')).toMatch(want)
})
