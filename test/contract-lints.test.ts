/** The contract satisfies the linters that its readers would run, and so do the contracts of other pages. */

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importPage } from '#servicestack/import/page/import-page.ts'
import { stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { apis, recorded, recordedPages } from './corpus/truth.ts'
import { corpusModel } from './servicestack/corpus-model.ts'

/** What each linter is, what it says of an error, and which contracts of ours it must have nothing to say of. */
const linters = [
  {
    name: 'redocly',
    options: ['--config', 'redocly.yaml'],
    error: '"severity": "error"',
    ours: ['openapi.yaml', 'mocks/sandbox/control.openapi.yaml'],
  },
  { name: 'spectral', options: ['--ruleset', '.spectral.yaml'], error: '"severity": 0', ours: ['openapi.yaml'] },
]

// documents share a run wherever they share a verdict: to start a linter takes longer than to lint with it
test.concurrent.each(linters)(
  '$name finds neither error nor warning in our contracts and those of whole APIs',
  async (linter) => {
    const { exitCode, report } = await lint(linter, [...linter.ours, ...writeWholeContracts()])
    expect(report).not.toContain('"severity"')
    expect(exitCode).toBe(0)
  },
)

test.concurrent.each(linters)('$name finds no error in the contracts of other pages', async (linter) => {
  const { exitCode, report } = await lint(linter, writeOtherContracts())
  expect(report).not.toContain(linter.error)
  expect(exitCode).toBe(0)
})

test.concurrent.each(linters)('$name finds the error in a broken contract', async (linter) => {
  const file = join(temporaryFolder(), 'openapi.yaml')
  writeFileSync(file, readFileSync('openapi.yaml', 'utf8').replace('in: path', 'in: nowhere'))
  const { exitCode, report } = await lint(linter, [file])
  expect(report).toContain(linter.error)
  expect(exitCode).toBe(1)
})

function lint(
  { name, options }: { name: string; options: readonly string[] },
  files: readonly string[],
): Promise<{ exitCode: number; report: string }> {
  const program = resolve('node_modules/.bin', name)
  const args = ['lint', ...options, '--format', 'json', ...files]
  // offline: neither linter may phone home or look for a newer self
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  return new Promise((settle, reject) => {
    execFile(program, args, { env, maxBuffer: 64 * 1024 * 1024 }, (error, report) => {
      const exitCode = error === null ? 0 : error.code
      if (typeof exitCode === 'number') settle({ exitCode, report })
      else reject(error)
    })
  })
}

function writeOtherContracts(): readonly string[] {
  const folder = temporaryFolder()
  const pages = apis.flatMap((api) => recordedPages(api, '8.6').map((page) => ({ api, page })))
  return pages
    .filter(({ page }) => page.endsWith('.json.none.naive.txt'))
    .map(({ api, page }) => {
      const { model } = importPage(recorded(api, '8.6', page))
      const file = join(folder, `${api}-${basename(page)}.yaml`)
      writeFileSync(file, stringifyOpenApi(writeOpenApi(model)))
      return file
    })
}

function writeWholeContracts(): readonly string[] {
  const folder = temporaryFolder()
  return apis.map((api) => {
    const file = join(folder, `${api}.yaml`)
    writeFileSync(file, stringifyOpenApi(writeOpenApi(corpusModel(api))))
    return file
  })
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'understudy-lint-'))
}
