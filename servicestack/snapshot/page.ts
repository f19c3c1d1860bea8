/** Lays out the pages that people see: small, without anything to load, in light and dark. */

import { escapeHtml } from './escape-html.ts'

/** What a page shows; its content is HTML already. */
export interface PageContent {
  readonly title: string
  readonly heading: string
  readonly content: string
}

/** Returns a whole document. */
export function page({ title, heading, content }: PageContent): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
${content}
</main>
</body>
</html>
`
}

const style = `
:root { color-scheme: light dark }
body { background: Canvas; color: CanvasText; font: 16px/1.5 system-ui, sans-serif; margin: 0 }
main { margin: 0 auto; max-width: 72rem; padding: 2rem 1rem 4rem }
h1 { font-size: 1.5rem; margin: 0 }
p { margin: .5rem 0 1rem; max-width: 45rem }
a { color: LinkText }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 1rem 0 }
table { border-collapse: collapse; font-size: .9375rem }
th, td { border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); padding: .25rem .625rem; text-align: left; vertical-align: top }
th { background: color-mix(in srgb, CanvasText 6%, Canvas); font-weight: 600 }
td { overflow-wrap: anywhere; white-space: pre-wrap }
td > table { margin: .25rem 0 }
.scroll { overflow-x: auto }
.none { opacity: .6 }
label { display: block; margin: .75rem 0 .25rem }
input[type=text], input[type=password], button { border: 1px solid; border-radius: .25rem; font: inherit; padding: .375rem .75rem }
button { margin-top: 1rem }
:focus-visible { outline: 2px solid LinkText; outline-offset: 2px }
`
