import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readImportOptions } from '#cli/import/import-options.ts'
import { keepLearned } from '#cli/import/keep-learned.ts'
import { smallModel } from '../../servicestack/compare/small-model.ts'
import { capture } from '../capture.ts'

test('a source without a title keeps the one that is known', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-keep-'))
  const places = ['--openapi', join(folder, 'openapi.yaml'), '--out', folder, '--dtos', join(folder, 'dtos')]
  const options = readImportOptions(['a.json', ...places])
  if (options === undefined) throw new Error('no options')
  const captured = [{ file: 'a.json', from: 'a.json', readAt: '', bytes: Buffer.from('{}'), text: '{}' }]
  await keepLearned(options, captured, { model: smallModel, notes: [] }, capture())
  const untitled = { ...smallModel, title: '', unknown: ['title'] as const }
  const { name, model } = await keepLearned(options, captured, { model: untitled, notes: [] }, capture())
  expect({ name, title: model.title }).toEqual({ name: 'harbour', title: 'Harbour' })
  expect(readdirSync(folder).sort()).toEqual(['dtos', 'harbour.model.ts', 'harbour.types.ts', 'openapi.yaml'])
})
