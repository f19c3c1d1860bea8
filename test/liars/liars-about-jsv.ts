/** Liars whose JSV is not what a ServiceStack writer would have written. */

import { type Conduct, truth } from './conduct.ts'
import type { Liar } from './liar.ts'
import { writeJsv } from './write-jsv.ts'

/** Each spoils the JSV text and leaves the JSON alone. */
export const liarsAboutJsv: readonly Liar[] = [
  misshapen('writes booleans in lower case', (text) =>
    text.replaceAll(':True', ':true').replaceAll(':False', ':false'),
  ),
  misshapen('writes booleans in quotes', (text) =>
    text.replaceAll(':True', ':"True"').replaceAll(':False', ':"False"'),
  ),
  misshapen('writes booleans as digits', (text) => text.replaceAll(':True', ':1').replaceAll(':False', ':0')),
  {
    ...misshapen('writes nothing for a boolean', (text) => text.replace('ended:False', 'ended:')),
    codes: ['null-not-allowed'],
  },
  {
    ...misshapen('writes an enum in lower case in JSV only', (text) => text.replace('channel:Voice', 'channel:voice')),
    codes: ['unknown-enum-value'],
  },
  {
    ...misshapen('writes nothing for a value in a dictionary', (text) => text.replace('{k:v,', '{k:,')),
    codes: ['null-not-allowed'],
    pointer: '/members/0/applicationData/k',
  },
  broken('has a member twice', (text) => text.replace('{', '{callState:Connected,')),
  broken('has a key twice', (text) => text.replace('{k:v,', '{k:w,k:v,')),
  broken('writes nothing for an object in a list', (text) => text.replace('log:[', 'log:[,')),
  broken('has a comma too many in a list', (text) => text.replace('}],members', '},],members')),
  broken('does not quote a comma', (text) => text.replace('"Acme, Inc."', 'Acme, Inc.')),
  broken('does not quote a comma in a list', (text) => text.replace('"Branch, north"', 'Branch, north')),
  broken('does not quote line breaks', (text) => text.replace(/"(line1[^"]*)"/, '$1')),
  broken('does not double quotes', (text) => text.replaceAll('""Ace""', '"Ace"')),
  broken('escapes quotes with backslashes', (text) => text.replaceAll('""Ace""', '\\"Ace\\"')),
  broken('quotes member names', (text) => text.replaceAll(/([{,])(\w+):/g, '$1"$2":')),
  broken('writes JSON and calls it JSV', (_, value) => JSON.stringify(value)),
  broken('puts JSON inside JSV', (text, value) => text.replace(/log:\[.*?\]/, `log:${JSON.stringify(logOf(value))}`)),
  broken('ends with a line break', (text) => `${text}\n`),
  broken('ends with CR LF', (text) => `${text}\r\n`),
  broken('ends with garbage', (text) => `${text}}`),
  broken('begins with white space', (text) => ` ${text}`),
  broken('begins with a byte order mark', (text) => `\uFEFF${text}`),
  broken('writes pretty JSV', (text) => text.replace('{', '{\n\t')),
  broken('is cut in the middle', (text) => text.slice(0, text.length / 2)),
  broken('leaves the last brace out', (text) => text.slice(0, -1)),
  broken('has a comma too many', (text) => text.replace(/\}$/, ',}')),
  broken('separates with semicolons', (text) => text.replaceAll(',createdBy', ';createdBy').replaceAll(',id:', ';id:')),
  broken('answers nothing at all', () => ''),
]

type Spoil = (text: string, value: unknown) => string

function misshapen(name: string, spoil: Spoil): Liar {
  return { name, lie: spoilt(spoil), caughtBy: ['jsv-matches-the-contract'], codes: ['wrong-type'] }
}

function broken(name: string, spoil: Spoil): Liar {
  return { name: `JSV ${name}`, lie: spoilt(spoil), caughtBy: ['jsv-matches-the-contract'], codes: ['unreadable'] }
}

function spoilt(spoil: Spoil): Partial<Conduct> {
  return { jsv: (value, asked) => spoil(truth.jsv(value, asked), value) }
}

function logOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'log' in value ? value.log : writeJsv(value)
}
