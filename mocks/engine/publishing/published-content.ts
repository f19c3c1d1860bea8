/** Writes what the services of the framework answer about an API. */

import type { Content } from '#servicestack/http/answering/write-response.ts'
import type { PublishedService } from '#servicestack/publish/published-path.ts'
import { readScriptOptions } from '#servicestack/publish/script-options.ts'
import { writeLanguageNotice } from '#servicestack/publish/type-languages.ts'
import { writeAppMetadata } from '#servicestack/publish/write-app-metadata.ts'
import { writeTypeLinks, writeTypeLinksPage } from '#servicestack/publish/write-type-links.ts'
import { writeTypeScript } from '#servicestack/publish/write-type-script.ts'
import { writeTypesMetadata } from '#servicestack/publish/write-types-metadata.ts'
import type { Asking } from './asking.ts'

/** Data as JSON, or for a person as a page that says where to have it; files as they are. */
export function publishedContent(asked: PublishedService, isForPeople: boolean, asking: Asking): Content {
  const { publication, target, baseUrl, world } = asking
  switch (asked.kind) {
    case 'typescript': {
      const options = readScriptOptions(target.values)
      const body = writeTypeScript(publication, { baseUrl, now: world.now(), options, keyword: asked.keyword })
      return { type: 'text/plain; charset=utf-8', body, isMeasured: true }
    }
    case 'language': {
      const { language } = asked
      return { type: language.contentType, body: writeLanguageNotice(language, baseUrl), isMeasured: true }
    }
    default:
      if (isForPeople) return { type: 'text/html', body: writeTypeLinksPage(publication, baseUrl) }
      return { type: 'application/json; charset=utf-8', body: dataOf(asked.kind, asking) }
  }
}

function dataOf(kind: 'app' | 'navigation' | 'operations' | 'type-links' | 'types-metadata', asking: Asking): string {
  const { publication, baseUrl, world } = asking
  switch (kind) {
    case 'app':
      return writeAppMetadata(publication, baseUrl, world.now())
    case 'navigation':
      return JSON.stringify({ baseUrl, results: [], navItemsMap: {} })
    case 'operations':
      return JSON.stringify(publication.operations.map(({ name, routes, tags }) => ({ name, routes, tags })))
    case 'type-links':
      return writeTypeLinks(baseUrl)
    case 'types-metadata':
      return writeTypesMetadata(publication, baseUrl)
  }
}
