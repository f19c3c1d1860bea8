/** Reads the options of `/types/typescript?…` and writes the comment that repeats them. */

/** What a person may ask of the generator, by the names that the comment lists. */
export interface ScriptOptions {
  readonly makePropertiesOptional: boolean
  /** Names of types; one that ends with `.*` brings along what it refers to. */
  readonly includeTypes: readonly string[]
}

/** Where and when a file is made, and whether every member may be left out in it. */
export interface ScriptMade {
  readonly baseUrl: string
  readonly now: number
  readonly isOptional: boolean
  /** As the server calls itself. */
  readonly version: string
}

/** Reads query values; names in any case. */
export function readScriptOptions(values: readonly (readonly [name: string, value: string])[]): ScriptOptions {
  const find = (wanted: string) => values.find(([name]) => name.toLowerCase() === wanted)?.[1]
  return {
    makePropertiesOptional: find('makepropertiesoptional')?.toLowerCase() === 'true',
    includeTypes: (find('includetypes') ?? '').split(',').filter((name) => name !== ''),
  }
}

/** Returns the comment; an option that was asked for stands without slashes. */
export function writeScriptOptions(options: ScriptOptions, made: ScriptMade): readonly string[] {
  const { baseUrl, now, isOptional, version } = made
  const date = new Date(now).toISOString().slice(0, 19).replace('T', ' ')
  const included = options.includeTypes.join(',').replaceAll('*/', '')
  return [
    '/* Options:',
    `Date: ${date}`,
    `Version: ${version}`,
    'Tip: To override a DTO option, remove "//" prefix before updating',
    `BaseUrl: ${baseUrl}`,
    '',
    '//GlobalNamespace: ',
    `${options.makePropertiesOptional ? '' : '//'}MakePropertiesOptional: ${isOptional ? 'True' : 'False'}`,
    '//AddServiceStackTypes: True',
    '//AddResponseStatus: False',
    '//AddImplicitVersion: ',
    '//AddDescriptionAsComments: True',
    included === '' ? '//IncludeTypes: ' : `IncludeTypes: ${included}`,
    '//ExcludeTypes: ',
    '//DefaultImports: ',
    '*/',
  ]
}
