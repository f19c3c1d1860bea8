/** Scalars as people, clients and mistakes spell them: right, nearly right and wrong, for each type. */

import { oracleTypes } from './oracle-types.ts'

/** Returns the spellings to try where a scalar of the type is expected. */
export function scalarTexts(type: string): readonly string[] {
  return texts[type] ?? enumTexts(type)
}

const whole = [
  ...[
    '',
    '0',
    '-0',
    '00',
    '-00',
    '+7',
    '007',
    '-1',
    '1.0',
    '1e3',
    '1,000',
    ' 7',
    '7 ',
    '\t7\n',
    '7\0',
    '--1',
    '-',
    '- 1',
  ],
  ...['1 2', '0x10', 'a', 'null', 'True', '1_000', '٣', '127', '128', '-128', '-129', '255', '256', '32767', '32768'],
  ...['-32769', '65535', '65536', '2147483647', '2147483648', '-2147483648', '-2147483649', '4294967295', '4294967296'],
  ...['9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809'],
  ...['18446744073709551615', '18446744073709551616', '99999999999999999999999999', '00000000000000000000000000007'],
]

const broken = [
  ...['.5', '-.5', '1.', '.', '1.5', '1.10', '-1.50', '0.00', '1e', '1e+', '1e-3', '1E+17', '1e17', '1e400', '1e-400'],
  ...['NaN', 'nan', 'Infinity', '-Infinity', '+Infinity', 'infinity', '∞', '1,0', '1,,0', ',1', '1.000,5', '(1)', '$1'],
  ...[
    '123456789012345678',
    '0.1',
    '3.4028235E+38',
    '3.5E+38',
    '1.7976931348623157e308',
    '5e-324',
    '2.2250738585072014e-308',
  ],
  ...[
    '79228162514264337593543950335',
    '79228162514264337593543950336',
    '0.0000000000000000000000000001',
    '1.1.1',
    '1d',
  ],
  ...['0.00000000000000000000000000005', '0.00000000000000000000000000015', '9007199254740993', '1e23', '16777217'],
]

const dates = [
  ...['2024-01-02', '2024-01-02T03:04', '2024-01-02T03:04:05', '2024-01-02T03:04:05Z', '2024-01-02T00:00:00Z'],
  ...[
    '2024-01-02T03:04:05.1',
    '2024-01-02T03:04:05.123Z',
    '2024-01-02T03:04:05.1234567',
    '2024-01-02T03:04:05.1234567Z',
  ],
  ...['2024-01-02T03:04:05+02:00', '2024-01-02T03:04:05.5-05:30', '2024-01-02T03:04:05.0000000+00:00', ''],
  ...['/Date(0)/', '/Date(1704164645000)/', '/Date(1704164645000+0200)/', '/Date(1704164645000-0000)/', '/Date(-1)/'],
  ...['\\/Date(1704164645000)\\/', '/Date(x)/', '/Date()/', '/Date(1', '/Date(99999999999999999)/', 'Date(0)'],
  ...['0001-01-01', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.9999999', '9999-12-31', '2024-02-29', '2023-02-29'],
  ...['2024-13-01', '2024-00-10', '2024-01-32', '2024-01-02T24:00:00', '2024-01-02T03:60:00', 'null', 'x', 'yesterday'],
]

const spans = [
  ...['PT0S', 'PT1S', 'P1D', 'P1DT2H3M4S', 'P1DT2H3M4.5S', '-PT5M', '-P1DT1S', 'PT0.0000001S', 'PT36H', 'PT1.5S', ''],
  ...[
    'P',
    'PT',
    '-',
    'P1Y',
    'P1M',
    'P1W',
    'PT1.5H',
    '1.02:03:04',
    '00:00:01',
    '1',
    'x',
    'null',
    'pt1s',
    'PT1H-1M',
    'P-1D',
  ],
  ...['P10675199DT2H48M5.4775807S', 'P10675200D', 'PT1S2M', 'P1DT', 'T1H', 'PT1', 'PT1X', ' PT1S', '+PT1S', 'PT.5S'],
]

const guids = [
  ...['0123456789abcdef0123456789abcdef', '01234567-89ab-cdef-0123-456789abcdef', '0123456789ABCDEF0123456789ABCDEF'],
  ...[
    '{01234567-89ab-cdef-0123-456789abcdef}',
    '(01234567-89ab-cdef-0123-456789abcdef)',
    '0123456789abcdef0123456789abcde',
  ],
  ...[
    '01234567-89ab-cdef-0123-456789abcdeg',
    ' 0123456789abcdef0123456789abcdef ',
    '0123456789abcdef-0123456789abcdef',
    '',
  ],
  ...['00000000000000000000000000000000', 'null', 'x'],
]

const texts: Readonly<Record<string, readonly string[]>> = {
  bool: [
    ...[
      'true',
      'True',
      'TRUE',
      'tRuE',
      ' true ',
      '\ttrue',
      'true\0',
      '1',
      '0',
      't',
      'f',
      'T',
      'F',
      'y',
      'n',
      'Y',
      'N',
      'on',
    ],
    ...[
      'off',
      'ofX',
      'of',
      'offf',
      'On',
      'OFF',
      'yes',
      'no',
      '01',
      ' 1',
      '2',
      'null',
      '',
      'false',
      'False',
      'falsee',
      '-1',
    ],
  ],
  char: ['a', 'ab', '', ' ', '"', ',', '{', ':', '\\', 'é', '😀', '\u200b', "'=", "'", '""', '\0', 'null'],
  ...of(['sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong'], [...whole, '1.5', '.5', 'NaN', '1e400']),
  ...of(['float', 'double', 'decimal'], [...whole, ...broken]),
  ...of(['DateTime', 'DateTimeOffset'], dates),
  TimeSpan: spans,
  Guid: guids,
  Uri: [
    'http://a.example/',
    'https://a.example/b?c=d,e&f={g}',
    'urn:x:y',
    'rel/path',
    '',
    'http://',
    'mailto:a@b.example',
  ],
  'byte[]': ['aGVsbG8=', 'AA==', 'AAA=', 'AAAA', 'AA', 'A', '=', 'AA=', 'A A A A', '-_-_', '!', '', 'null', "'+AAAA"],
}

function of(types: readonly string[], texts: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(types.map((type) => [type, texts]))
}

function enumTexts(type: string): readonly string[] {
  const members = oracleTypes.enums[type]?.members ?? []
  const names = members.flatMap(({ name, value, wire }) => [name, name.toLowerCase(), wire ?? name, String(value)])
  const pairs = names.flatMap((name, index) => [`${name},${names[index - 1]}`, `${name}, ${names[index - 2]}`])
  return [
    ...names,
    ...pairs,
    '',
    '-1',
    '+1',
    ' 1',
    '01',
    '1.0',
    '99',
    '300',
    '3000000000',
    '7',
    'null',
    'Bogus',
    '1,2',
    '|',
  ]
}
