import { expect, test } from 'vitest'
import { readScriptOptions, writeScriptOptions } from '#servicestack/publish/script-options.ts'

test('options are read in any case', () => {
  expect(
    readScriptOptions([
      ['makepropertiesOPTIONAL', 'True'],
      ['IncludeTypes', 'A.*,B'],
    ]),
  ).toEqual({
    makePropertiesOptional: true,
    includeTypes: ['A.*', 'B'],
  })
  expect(readScriptOptions([])).toEqual({ makePropertiesOptional: false, includeTypes: [] })
})

test('the comment repeats what was asked, and nothing can end it', () => {
  const options = { makePropertiesOptional: true, includeTypes: ['*/ evil'] }
  const lines = writeScriptOptions(options, {
    baseUrl: 'http://h',
    now: Date.UTC(2026, 10, 23, 1, 10, 39),
    isOptional: true,
    version: '8.60',
  })
  expect(lines).toContain('Version: 8.60')
  expect(lines).toContain('Date: 2026-11-23 01:10:39')
  expect(lines).toContain('MakePropertiesOptional: True')
  expect(lines.join('\n').match(/\*\//g)).toHaveLength(1)
})
