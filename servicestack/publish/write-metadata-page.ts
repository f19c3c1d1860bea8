/** Writes the page about one operation, as `/json/metadata?op=X` answers it. */

import type { Operation } from '#servicestack/model/operation.ts'
import { escapeHtml } from './escape-html.ts'
import { escapeText } from './escape-text.ts'
import { pageAccess } from './page-access.ts'
import type { PageFormat } from './page-format.ts'
import { pageFrame } from './page-frame.ts'
import { pageTables } from './page-tables.ts'
import { pageTypes } from './page-types.ts'
import type { Publication } from './publication.ts'
import { sampleExchange } from './sample-request.ts'
import { writeDeclarations } from './write-type-script.ts'

/** Which page is asked for. */
export interface PageRequest {
  readonly format: PageFormat
  /** The language of the declarations; without one there are tables. */
  readonly language?: string | undefined
  readonly baseUrl: string
}

/** Returns the HTML of the page. */
export function writeMetadataPage(operation: Operation, publication: Publication, request: PageRequest): string {
  const { format, baseUrl } = request
  const host = hostName(baseUrl)
  const { request: sent, response } = sampleExchange(operation, publication, { format, host })
  const content = `
    <div class="operation">
        <p><a href="${escapeHtml(baseUrl)}/metadata">&lt;back to all web services</a></p>
        <h2>${escapeHtml(operation.name)}</h2>
        ${tags(operation)}
${description(operation)}${pageAccess(operation.access)}${routes(operation)}
${languages(operation, request)}
${declarations(operation, publication, request)}<div class="call-info">${callInfo(format)}</div>
        <div class="example">
        <h3>HTTP + ${format.heading}</h3>
        <p> The following are sample HTTP requests and responses.
            The placeholders shown need to be replaced with actual values.</p>
<div class="request">
<pre>
${escapeHtml(sent)}
</pre>
</div>
${response === undefined ? '' : `<div class="response">\n<pre>\n${escapeHtml(response)}\n</pre>\n</div>`}
        </div>
    </div>`
  return pageFrame(publication.title, content)
}

function hostName(baseUrl: string): string {
  return /^\w+:\/\/(\[[^\]]*\]|[^/:]*)/.exec(baseUrl)?.[1] ?? baseUrl
}

function tags({ tags = [] }: Operation): string {
  const spans = tags.map((tag) => `<span><b>${escapeHtml(tag)}</b></span>`)
  return spans.length === 0 ? '' : `<div class="tags">${spans.join('')}</div>\n`
}

function description({ description }: Operation): string {
  if (description === undefined) return ''
  return `<h3 id="desc">${escapeHtml(description).replace(/\r\n|\n|\r/g, '<br>')}</h3>`
}

/** Those that answer every verb come last. */
function routes({ routes }: Operation): string {
  if (routes.length === 0) return ''
  const sorted = routes.toSorted((one, other) => Number(one.verbs.length === 0) - Number(other.verbs.length === 0))
  const rows = sorted.map(({ path, verbs, summary = '', notes = '' }) => {
    const verb = verbs.length === 0 ? 'All Verbs' : verbs.join(',')
    const [verbText, pathText, summaryText, notesText] = [verb, path, summary, notes].map(escapeText)
    return `<tr><th>${verbText}</th><th>${pathText}</th><td>${summaryText}</td><td><i>${notesText}</i></td></tr>\n`
  })
  const caption = '<caption>The following routes are available for this service:</caption>\n'
  return `<table class="routes">${caption}<tbody>${rows.join('')}</tbody></table>\n`
}

function languages({ name }: Operation, { language }: PageRequest): string {
  const query = `?op=${encodeURIComponent(name)}`
  const link = (target: string, text: string, isActive: boolean) =>
    `<a${isActive ? ' class="active"' : ''} href="${escapeHtml(target)}">${text}</a>`
  return [
    '<div class="types-nav"><nav>',
    link(query, 'Metadata', language === undefined),
    link(`${query}&lang=typescript`, 'TypeScript', language === 'typescript'),
    '</nav></div>',
  ].join('\n')
}

function declarations(operation: Operation, publication: Publication, { language, baseUrl }: PageRequest): string {
  const types = pageTypes(operation, publication)
  if (language !== undefined && language !== 'typescript') return unknownLanguage
  if (language === undefined) return pageTables(types, operation, publication)
  const name = escapeHtml(operation.name)
  const isTold = operation.response !== undefined && !operation.isResponseByConvention
  const returns = isTold ? new Map([[operation.name, operation.response]]) : new Map()
  const style = { keyword: 'class', isOptional: false, byRequest: new Map(), returns } as const
  const lines = writeDeclarations(types, publication, style)
  const source = lines.flatMap((declaration) => [...declaration, '']).join('\n')
  const target = `${baseUrl}/types/typescript?IncludeTypes=${encodeURIComponent(operation.name)}.*`
  return `<pre><code class="language-typescript" lang="typescript">
${escapeHtml(source)}
</code></pre>
<p><a href="${escapeHtml(target)}">TypeScript ${name} DTOs</a></p>
`
}

/** What a server prints instead of declarations. */
const unknownLanguage = '<pre>System.NotSupportedException: Unknown language, Supported languages: typescript</pre>\n'

function callInfo({ suffix, name }: PageFormat): string {
  const accept = `To override the Content-type in your clients, use the HTTP <b>Accept</b> Header, append  the <b>.${suffix}</b> suffix or  <b>?format=${suffix}</b>`
  const callback = 'To embed the response in a <b>jsonp</b> callback, append <b>?callback=myCallback</b>'
  return `<p>${accept}</p>${name === 'json' ? `<p>${callback}</p>` : ''}`
}
