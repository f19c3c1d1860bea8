/** Makes random texts for laws: everything that YAML, JSON, comments and prototypes could stumble over. */

import fc from 'fast-check'

const oddTexts = fc.constantFrom(
  '',
  'yes',
  'null',
  '~',
  '0x1F',
  '1e3',
  '- a',
  '# no comment',
  'a: b',
  ' leading',
  'trailing ',
  '{\n\tid: String,\n\tlog: \n\t[\n\t]\n}',
  'line\r\nbreaks\rof\u0085all\u2028kinds\n',
  '\n\n\n',
  '\t',
  '"\'`\\',
  '*/ alert(1) /*',
  '../../x',
  '&anchor *alias !tag',
  '<<',
  '%TAG',
  '---',
  '2020-01-01',
  '\u0000\u0007\u001b',
  '\ufeff',
  'Ærø 日本 👩‍🚀',
)

/** Any text, odd ones more often than chance would have them. */
export const randomText: fc.Arbitrary<string> = fc.oneof(oddTexts, fc.string(), fc.string({ unit: 'binary' }))
