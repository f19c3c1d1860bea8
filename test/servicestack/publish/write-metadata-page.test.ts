import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageFormats } from '#servicestack/publish/page-format.ts'
import { writeMetadataPage } from '#servicestack/publish/write-metadata-page.ts'
import { corpusApis, corpusPublication, recorded } from '../corpus-publication.ts'

/** What the model does not hold, and one thing that is safer here: text from people is escaped. */
const known = [
  // the order of attributes, and arguments of ApiMember and DataMember that change nothing on the wire
  /\/\/ ?@(?:ApiMember|Validate|Api)\(.*\)$|, EmitDefaultValue=false|\/\/ @ValidateRequest.*/gm,
  // a class that harbour's server adds to everything
  /export class TariffMap\s*\{\s*\[key:string\] : Tariff;[^}]*\}\s*\}/g,
  // tags in descriptions vanish from a real page, for nothing escapes them
  /<\/?(?:rose|system|grain|b)>/g,
  // the list of languages is not part of these texts
  /MetadataTypeScript(?=\s)/g,
]

function words(text: string): string {
  return known.reduce((rest, pattern) => rest.replace(pattern, ''), text.replace(/\r/g, '')).replace(/[\s\0]+/g, '')
}

function textOf(html: string): string {
  const bare = html.replace(/<(style|title|nav)>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '')
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" }
  return bare.replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole)
}

const pages = corpusApis.flatMap((api) =>
  readdirSync(new URL(`../../pages/${api}/8.6/ops`, import.meta.url))
    .filter((file) => file.endsWith('.naive.txt') && recorded(api, `ops/${file}`) !== '')
    .map((file) => [api, file] as const),
)

test.each(pages)('the page %s %s says what the real one says', (api, file) => {
  const published = corpusPublication(api)
  const [name, formatName, language] = file.split('.')
  const operation = published.operations.find((one) => one.name === name)
  const format = pageFormats.find((one) => one.name === formatName)
  if (operation === undefined || format === undefined) throw new Error(`no ${file}`)
  const html = writeMetadataPage(operation, published, {
    format,
    language: language === 'none' ? undefined : language,
    baseUrl: 'http://127.0.0.1',
  })
  expect(words(textOf(html))).toBe(words(recorded(api, `ops/${file}`)))
})
