/** Holds README.md to the truth: what it tells a newcomer to type exists and answers as it says. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { run } from '#cli/run.ts'
import { evoVoiceModel } from '#generated/evo-voice.model.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import packageJson from '#package.json' with { type: 'json' }
import * as jsv from '#servicestack/jsv/index.ts'
import { capture } from './cli/capture.ts'

const root = path.resolve(import.meta.dirname, '..')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

test('the first line to paste is the first one that the stand-in prints', () => {
  const [first] = evoVoice.tour('http://127.0.0.1:4010')
  expect(readme).toContain(first?.run)
})

test('the scripts of the two commands exist', () => {
  const scripts = readme.match(/npm (?:install && npm )?(?:run )?(start|test)\b/g) ?? []
  expect(scripts.length).toBeGreaterThanOrEqual(2)
  expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(['start', 'test', 'bench']))
})

test('every module that an example imports is exported', () => {
  const named = [...readme.matchAll(/'servicestack-understudy\/([\w./-]+)'/g)].map(([, subpath]) => `./${subpath}`)
  expect(named.length).toBeGreaterThan(1)
  for (const subpath of named) expect(Object.keys(packageJson.exports)).toContain(subpath)
})

test('every option of a command line is one that the command lists', async () => {
  const lines = [...readme.matchAll(/npx understudy (\w+)([^`\n]*)/g)]
  expect(lines.length).toBeGreaterThan(3)
  for (const [, command = '', rest = ''] of lines) {
    const terminal = capture()
    await run([command, '--help'], terminal)
    for (const option of rest.match(/--[\w-]+/g) ?? []) expect(terminal.printed.out, command).toContain(option)
  }
})

test('the lines about JSV return what stands behind them', () => {
  const lines = [...readme.matchAll(/^((?:stringify|parse|parseWithIssues)\(.*) \/\/ (.*)$/gm)]
  expect(lines.length).toBe(3)
  const names = { ...jsv, model: evoVoiceModel }
  for (const [, call = '', want] of lines) {
    const value: unknown = new Function(...Object.keys(names), `return ${call}`)(...Object.values(names))
    expect(typeof value === 'string' ? value : inspect(value, { breakLength: 1000 })).toBe(want)
  }
})

test('every page that it links to is there', () => {
  for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
    expect(existsSync(path.join(root, target)), target).toBe(true)
  }
})
